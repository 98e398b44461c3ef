package id.mitra.record.page;

import java.util.List;

import id.mitra.meeting.MeetingDetails;
import id.mitra.meeting.MeetingRestController;
import id.mitra.record.RecordDetails;
import id.mitra.record.RecordRestController;
import id.mitra.record.SavedState;
import id.mitra.record.paper.RecordPaperDetails;
import id.mitra.record.paper.RecordPaperRestController;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The record of a meeting to be read, as the papers that are made of it, its decisions
 * alone, its editions, and every state in which it was saved.
 */
@Controller
@RequestMapping("/meetings/{id:\\d+}/record")
class RecordPageController {

	private static final String OTHERS = "others";

	private final RecordRestController records;

	private final MeetingRestController meetings;

	private final RecordPaperRestController papers;

	private final AgendaView agenda;

	private final PaperSigners signers;

	private final StateWords words;

	RecordPageController(RecordRestController records, MeetingRestController meetings, RecordPaperRestController papers,
			AgendaView agenda, PaperSigners signers, StateWords words) {
		this.records = records;
		this.meetings = meetings;
		this.papers = papers;
		this.agenda = agenda;
		this.signers = signers;
		this.words = words;
	}

	/**
	 * The record.
	 * @param edition an earlier one, or null for that which counts or is in the making
	 * @param audience {@code others} where restricted items are left out
	 */
	@GetMapping
	String show(@PathVariable long id, @RequestParam(required = false) @Nullable Integer edition,
			@RequestParam(name = "for", required = false) @Nullable String audience, Model model) {
		return read(id, edition, audience, "record/show", model);
	}

	/** What was decided and promised, on a page of its own. */
	@GetMapping("/decisions")
	String decisions(@PathVariable long id, @RequestParam(required = false) @Nullable Integer edition,
			@RequestParam(name = "for", required = false) @Nullable String audience, Model model) {
		model.addAttribute("paper", this.papers.get());
		return read(id, edition, audience, "record/decisions", model);
	}

	/**
	 * The record as it is printed.
	 * @param kind as what: minutes where nothing else is said
	 */
	@GetMapping("/print")
	String print(@PathVariable long id, @RequestParam(name = "as", defaultValue = "MINUTES") PaperKind kind,
			@RequestParam(required = false) @Nullable Integer edition,
			@RequestParam(name = "for", required = false) @Nullable String audience, Model model) {
		RecordDetails record = record(id, edition);
		MeetingDetails meeting = this.meetings.get(id);
		RecordPaperDetails paper = this.papers.get();
		show(record, meeting, kind.shared() || OTHERS.equals(audience), model);
		model.addAttribute("kind", kind).addAttribute("kinds", PaperKind.values()).addAttribute("paper", paper);
		model.addAttribute("signers", this.signers.of(kind, record, meeting, paper.block()));
		model.addAttribute("earlier", edition);
		return "record/print";
	}

	private String read(long id, @Nullable Integer edition, @Nullable String audience, String view, Model model) {
		RecordDetails record = record(id, edition);
		show(record, this.meetings.get(id), OTHERS.equals(audience), model);
		model.addAttribute("earlier", edition).addAttribute("older", OlderNotes.of(record));
		return view;
	}

	/** Others are shown no restricted items. */
	private void show(RecordDetails record, MeetingDetails meeting, boolean others, Model model) {
		model.addAttribute("record", record).addAttribute("meeting", meeting).addAttribute("others", others);
		model.addAttribute("items", this.agenda.items(record, !others));
	}

	private RecordDetails record(long id, @Nullable Integer edition) {
		return (edition != null) ? this.records.edition(id, edition) : this.records.get(id);
	}

	/** The editions and states or, of two of them, the words that differ. */
	@GetMapping("/states")
	String states(@PathVariable long id, @RequestParam(required = false) @Nullable Long from,
			@RequestParam(required = false) @Nullable Long to, Model model) {
		List<SavedState> states = this.records.states(id);
		model.addAttribute("meeting", this.meetings.get(id)).addAttribute("states", states);
		if (from != null && to != null) {
			model.addAttribute("differences", this.words.of(this.records.difference(id, from, to)));
			return difference(state(states, from), state(states, to), model);
		}
		model.addAttribute("editions", this.records.editions(id));
		return "record/states";
	}

	private static String difference(SavedState from, SavedState to, Model model) {
		model.addAttribute("from", from).addAttribute("to", to);
		return "record/difference";
	}

	/** One of them: that there is such a one is known by now. */
	private static SavedState state(List<SavedState> states, long id) {
		return states.stream().filter((one) -> one.id() == id).findFirst().orElseThrow();
	}

}
