package id.mitra.record.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import id.mitra.area.AreaDetails;
import id.mitra.area.AreaRestController;
import id.mitra.commitment.CommitmentDetails;
import id.mitra.commitment.CommitmentQuery;
import id.mitra.commitment.CommitmentRestController;
import id.mitra.commitment.matter.MatterRestController;
import id.mitra.meeting.MeetingDetails;
import id.mitra.meeting.MeetingRestController;
import id.mitra.meeting.term.Owner;
import id.mitra.platform.form.Option;
import id.mitra.platform.form.Options;
import id.mitra.platform.listing.PageRequest;
import id.mitra.platform.record.Names;
import id.mitra.platform.record.Naming;
import id.mitra.platform.record.Naming.FieldValue;
import id.mitra.record.part.Authentic;
import id.mitra.record.part.OutcomeType;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * What the form of a record offers: the people who were there, the areas, and what was
 * promised at the meeting or is brought up there.
 */
@Component
class RecordFormModel {

	private static final int LABEL = 120;

	private final MeetingRestController meetings;

	private final CommitmentRestController commitments;

	private final MatterRestController matters;

	private final AreaRestController areas;

	private final Naming naming;

	private final Options options;

	RecordFormModel(MeetingRestController meetings, CommitmentRestController commitments, MatterRestController matters,
			AreaRestController areas, Naming naming, Options options) {
		this.meetings = meetings;
		this.commitments = commitments;
		this.matters = matters;
		this.areas = areas;
		this.naming = naming;
		this.options = options;
	}

	void addTo(Model model, long id, RecordForm form) {
		MeetingDetails meeting = this.meetings.get(id);
		Map<String, String> people = new LinkedHashMap<>();
		meeting.proceedings().attendances().forEach((one) -> people.put(String.valueOf(one.delegateId()), one.name()));
		Map<String, String> promises = promises(id);
		addNamed(form, people, promises);
		model.addAttribute("meeting", meeting).addAttribute("form", form);
		model.addAttribute("people", options(people)).addAttribute("promises", options(promises));
		model.addAttribute("areas", areas(form));
		model.addAttribute("authentics", this.options.of(Authentic.class, "record.authentic"));
		model.addAttribute("types", this.options.of(OutcomeType.class, "record.type"));
		model.addAttribute("owners", this.options.of(Owner.class, "owner"));
	}

	private Map<String, String> promises(long meeting) {
		Map<String, String> promises = new LinkedHashMap<>();
		Stream
			.concat(this.commitments.list(CommitmentQuery.of(meeting), PageRequest.first(100)).items().stream(),
					this.matters.of(meeting).items().stream().map((matter) -> matter.commitment()))
			.forEach((one) -> promises.put(String.valueOf(one.id()), label(one)));
		return promises;
	}

	private String label(CommitmentDetails commitment) {
		String name = commitment.name();
		return this.options.label("owner." + commitment.draft().responsibility().owner()) + ": "
				+ ((name.length() > LABEL) ? name.substring(0, LABEL) + "…" : name);
	}

	/** Those whom and what the form names beside, as far as its writer may know them. */
	private void addNamed(RecordForm form, Map<String, String> people, Map<String, String> promises) {
		List<FieldValue> values = new ArrayList<>();
		form.items().forEach((item) -> {
			item.speakers().forEach((one) -> addTo(values, "speakers", one, people));
			item.outcomes().forEach((one) -> addTo(values, "commitmentId", one.commitmentId(), promises));
		});
		Names names = this.naming.of("records", values);
		for (FieldValue value : values) {
			String name = names.name(value.field(), value.value());
			if (name != null) {
				(value.field().equals("speakers") ? people : promises).put(String.valueOf(value.value()), name);
			}
		}
	}

	private static void addTo(List<FieldValue> values, String field, @Nullable String id, Map<String, String> known) {
		if (id != null && id.matches("\\d{1,18}") && !known.containsKey(id)) {
			values.add(new FieldValue(field, Long.valueOf(id)));
		}
	}

	private static List<Option> options(Map<String, String> names) {
		return names.entrySet().stream().map((one) -> new Option(one.getKey(), one.getValue())).toList();
	}

	/** Retired ones only where an item has them. */
	private List<Option> areas(RecordForm form) {
		List<String> used = form.items().stream().flatMap((item) -> Stream.ofNullable(item.area())).toList();
		return this.areas.all()
			.stream()
			.filter((area) -> area.active() || used.contains(area.code()))
			.map((AreaDetails area) -> new Option(area.code(), area.name()))
			.toList();
	}

}
