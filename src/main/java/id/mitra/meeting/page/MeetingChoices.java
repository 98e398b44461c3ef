package id.mitra.meeting.page;

import id.mitra.area.AreaDetails;
import id.mitra.area.AreaRestController;
import id.mitra.country.Country;
import id.mitra.country.CountryRestController;
import id.mitra.identity.caller.ClassificationChoices;
import id.mitra.meeting.page.ListColumns.ListPart;
import id.mitra.meeting.term.Level;
import id.mitra.meeting.term.MeetingKind;
import id.mitra.meeting.term.MeetingStatus;
import id.mitra.platform.error.RecordNotFound;
import id.mitra.platform.form.Option;
import id.mitra.platform.form.Options;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * What a list of meetings can be narrowed by.
 */
@Component
class MeetingChoices {

	private final AreaRestController areas;

	private final CountryRestController countries;

	private final ClassificationChoices classifications;

	private final Options options;

	MeetingChoices(AreaRestController areas, CountryRestController countries, ClassificationChoices classifications,
			Options options) {
		this.areas = areas;
		this.countries = countries;
		this.classifications = classifications;
		this.options = options;
	}

	/**
	 * Adds the choices.
	 * @param area that the list is narrowed by now, which is offered although it may be
	 * retired
	 */
	void addTo(Model model, @Nullable String area) {
		model.addAttribute("areaChoices",
				this.areas.all()
					.stream()
					.filter((one) -> one.active() || one.code().equals(area))
					.map((one) -> new Option(one.code(), one.brief()))
					.toList());
		model.addAttribute("kinds", this.options.of(MeetingKind.class, "meeting.kind"));
		model.addAttribute("levels", this.options.of(Level.class, "level"));
		model.addAttribute("statuses", this.options.of(MeetingStatus.class, "meeting.status"));
		model.addAttribute("columnChoices", this.options.of(ListPart.class, "meetings.column"));
		model.addAttribute("classifications", this.classifications.cleared());
		model.addAttribute("countries", this.countries.all().stream().map(Country::option).toList());
	}

	/**
	 * The name of an area from memory: what is asked for by its code is read anew.
	 * @throws RecordNotFound where no area has this code
	 */
	String area(String code) {
		return this.areas.all()
			.stream()
			.filter((area) -> area.code().equals(code))
			.map(AreaDetails::name)
			.findFirst()
			.orElseThrow(() -> new RecordNotFound("area", code));
	}

}
