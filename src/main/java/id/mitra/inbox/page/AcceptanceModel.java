package id.mitra.inbox.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.Stream;

import id.mitra.agreement.clock.EventType;
import id.mitra.agreement.part.AgreementType;
import id.mitra.area.AreaDetails;
import id.mitra.area.AreaRestController;
import id.mitra.country.Country;
import id.mitra.country.CountryRestController;
import id.mitra.delegate.DelegateRestController;
import id.mitra.identity.caller.ClassificationChoices;
import id.mitra.inbox.Candidates;
import id.mitra.inbox.Candidates.Candidate;
import id.mitra.inbox.CandidatesWanted;
import id.mitra.inbox.ReleaseDetails;
import id.mitra.logging.LikeMeeting;
import id.mitra.meeting.MeetingDetails;
import id.mitra.meeting.MeetingRestController;
import id.mitra.meeting.term.Level;
import id.mitra.meeting.term.MeetingKind;
import id.mitra.meeting.term.MeetingMode;
import id.mitra.meeting.term.Owner;
import id.mitra.meeting.term.Side;
import id.mitra.meeting.term.Support;
import id.mitra.partner.PartnerKind;
import id.mitra.partner.PartnerRestController;
import id.mitra.platform.error.RecordNotFound;
import id.mitra.platform.form.Option;
import id.mitra.platform.form.Options;
import id.mitra.reading.Reading;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * What the page of a release shows beside the form: the text with its marks, and what
 * each name may mean.
 */
@Component
class AcceptanceModel {

	private final AreaRestController areas;

	private final CountryRestController countries;

	private final PartnerRestController partners;

	private final DelegateRestController delegates;

	private final MeetingRestController meetings;

	private final AgreementChoices agreements;

	private final ClassificationChoices classifications;

	private final Options options;

	AcceptanceModel(AreaRestController areas, CountryRestController countries, PartnerRestController partners,
			DelegateRestController delegates, MeetingRestController meetings, AgreementChoices agreements,
			ClassificationChoices classifications, Options options) {
		this.areas = areas;
		this.countries = countries;
		this.partners = partners;
		this.delegates = delegates;
		this.meetings = meetings;
		this.agreements = agreements;
		this.classifications = classifications;
		this.options = options;
	}

	/** The names to look for, of all lines. */
	static CandidatesWanted wanted(AcceptanceForm form) {
		return new CandidatesWanted(
				form.meetings()
					.stream()
					.flatMap((report) -> report.partners().stream())
					.filter((line) -> !line.wanted().isBlank())
					.map((line) -> new CandidatesWanted.WantedPartner(line.wanted(), line.country()))
					.distinct()
					.toList(),
				form.meetings()
					.stream()
					.flatMap((report) -> report.people().stream())
					.map(PersonLine::wanted)
					.filter((name) -> !name.isBlank())
					.distinct()
					.toList());
	}

	/**
	 * The choices of one meeting: which one on record it may be, those to look at, and
	 * who its partners and people may be, each list in the order of the form's lines.
	 */
	record OnOffer(List<Option> meetings, List<LikeMeeting> known, List<List<Option>> partners,
			List<List<Option>> people) {
	}

	void addTo(Model model, ReleaseDetails release, AcceptanceForm form, Candidates candidates) {
		List<OnOffer> choices = new ArrayList<>();
		for (int i = 0; i < form.meetings().size(); i++) {
			ReportLine report = form.meetings().get(i);
			List<LikeMeeting> offered = report.offered().stream().flatMap((id) -> offered(id).stream()).toList();
			choices.add(new OnOffer(meetings(release.reading(), i, offered), known(release, i, offered),
					report.partners()
						.stream()
						.map((line) -> among(line.as(), "press.partner.new", line.name(),
								candidates.partners(line.wanted()), (id) -> this.partners.get(id).name()))
						.toList(),
					report.people()
						.stream()
						.map((line) -> among(line.as(), "press.person.new", line.name(),
								candidates.people(line.wanted()), (id) -> this.delegates.get(id).name()))
						.toList()));
		}
		model.addAttribute("release", release).addAttribute("form", form).addAttribute("choices", choices);
		model.addAttribute("marked", MarkedText.of(release.text(), release.reading().meetings()));
		model.addAttribute("certainty", SureFindings.of(form, release.reading()));
		model.addAttribute("areas", this.areas.all().stream().filter(AreaDetails::active).toList());
		model.addAttribute("countries", this.countries.all().stream().map(Country::option).toList());
		model.addAttribute("kinds", this.options.of(MeetingKind.class, "meeting.kind"));
		model.addAttribute("modes", this.options.of(MeetingMode.class, "meeting.mode"));
		model.addAttribute("supports", this.options.of(Support.class, "support"));
		model.addAttribute("levels", this.options.of(Level.class, "level"));
		model.addAttribute("sides", this.options.of(Side.class, "side"));
		model.addAttribute("owners", this.options.of(Owner.class, "owner"));
		model.addAttribute("agreements", this.agreements.of(form));
		model.addAttribute("events", this.options.of(EventType.class, "agreement.event"));
		model.addAttribute("agreementTypes", this.options.of(AgreementType.class, "agreement.type"));
		model.addAttribute("partnerKinds", this.options.of(PartnerKind.class, "partner.kind"));
		model.addAttribute("languages", this.options.languages());
		model.addAttribute("classifications", this.classifications.cleared());
	}

	/** Those on record that it may be, to open before one says so. */
	private static List<LikeMeeting> known(ReleaseDetails release, int place, List<LikeMeeting> offered) {
		Stream<LikeMeeting> read = release.reading()
			.duplicates()
			.stream()
			.filter((one) -> one.meeting() == place)
			.flatMap((one) -> Stream.ofNullable(release.onRecord().get(one.meetingId()))
				.map((facts) -> new LikeMeeting(one.meetingId(), one.reference(), one.title(), facts.date())));
		return Stream.concat(read, offered.stream()).toList();
	}

	private List<Option> meetings(Reading reading, int place, List<LikeMeeting> offered) {
		List<Option> options = new ArrayList<>();
		options.add(new Option(ReportLine.NEW, this.options.label("press.meeting.new")));
		reading.duplicates()
			.stream()
			.filter((one) -> one.meeting() == place)
			.map((one) -> new Option(Long.toString(one.meetingId()),
					this.options.label("press.meeting.same", one.reference(), one.title(),
							Math.round(100 * one.score()))))
			.forEach(options::add);
		offered.stream()
			.map((one) -> new Option(Long.toString(one.id()),
					this.options.label("press.meeting.offered", one.reference(), one.title())))
			.forEach(options::add);
		options.add(new Option(ReportLine.NONE, this.options.label("press.leaveOut")));
		return options;
	}

	private Optional<LikeMeeting> offered(String id) {
		return onRecord(id, (number) -> {
			MeetingDetails meeting = this.meetings.get(number);
			return new LikeMeeting(meeting.id(), meeting.reference(), meeting.name(), meeting.schedule().date());
		});
	}

	/** What was chosen stays among the choices, whatever is looked for since. */
	private List<Option> among(@Nullable String chosen, String key, @Nullable String name, List<Candidate> candidates,
			LongFunction<String> named) {
		List<Option> options = new ArrayList<>();
		options.add(new Option(ReportLine.NEW, this.options.label(key, Objects.requireNonNullElse(name, ""))));
		candidates.stream()
			.map((one) -> new Option(Long.toString(one.id()),
					(one.detail() != null) ? one.name() + " – " + one.detail() : one.name()))
			.forEach(options::add);
		boolean listed = options.stream().anyMatch((option) -> option.value().equals(chosen));
		onRecord(listed ? null : chosen, (id) -> new Option(String.valueOf(chosen), named.apply(id)))
			.ifPresent(options::add);
		options.add(new Option(ReportLine.NONE, this.options.label("press.leaveOut")));
		return options;
	}

	/**
	 * A record that was chosen, empty where none was, or where it is on record no more.
	 */
	static <T> Optional<T> onRecord(@Nullable String chosen, LongFunction<T> record) {
		if (chosen == null || !chosen.matches("\\d{1,18}")) {
			return Optional.empty();
		}
		try {
			return Optional.of(record.apply(Long.parseLong(chosen)));
		}
		catch (RecordNotFound gone) {
			return Optional.empty();
		}
	}

}
