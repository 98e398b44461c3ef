package id.mitra.logging.page;

import java.util.List;
import java.util.stream.Collectors;

import id.mitra.area.AreaDetails;
import id.mitra.area.AreaRestController;
import id.mitra.country.Country;
import id.mitra.country.CountryRestController;
import id.mitra.identity.caller.ClassificationChoices;
import id.mitra.logging.page.MeetingFormSteps.Step;
import id.mitra.meeting.term.AttendanceRole;
import id.mitra.meeting.term.Level;
import id.mitra.meeting.term.MeetingKind;
import id.mitra.meeting.term.MeetingMode;
import id.mitra.meeting.term.Owner;
import id.mitra.meeting.term.Support;
import id.mitra.partner.PartnerKind;
import id.mitra.platform.form.Option;
import id.mitra.platform.form.Options;
import id.mitra.platform.listing.PageRequest;
import id.mitra.unit.UnitDetails;
import id.mitra.unit.UnitQuery;
import id.mitra.unit.UnitRestController;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * What the forms of a meeting offer to choose from.
 */
@Component
class LoggingChoices {

	private final AreaRestController areas;

	private final CountryRestController countries;

	private final UnitRestController units;

	private final PeopleSteps people;

	private final ClassificationChoices classifications;

	private final Options options;

	LoggingChoices(AreaRestController areas, CountryRestController countries, UnitRestController units,
			PeopleSteps people, ClassificationChoices classifications, Options options) {
		this.areas = areas;
		this.countries = countries;
		this.units = units;
		this.people = people;
		this.classifications = classifications;
		this.options = options;
	}

	/** The form at a step, with all that it offers. */
	void show(Model model, MeetingForm form, Step step) {
		model.addAttribute("form", form);
		model.addAttribute("parties", step.parties());
		model.addAttribute("finder", step.finder());
		model.addAttribute("finding", step.finding());
		model.addAttribute("errors", step.finding().errors());
		model.addAttribute("likeliest", this.people.likeliest(step.parties()));
		addTo(model, step.parties());
	}

	private void addTo(Model model, MeetingParties parties) {
		model.addAttribute("areas", this.areas.all());
		model.addAttribute("kinds", this.options.of(MeetingKind.class, "meeting.kind"));
		model.addAttribute("modes", this.options.of(MeetingMode.class, "meeting.mode"));
		model.addAttribute("levels", this.options.of(Level.class, "level"));
		model.addAttribute("roles", this.options.of(AttendanceRole.class, "attendance.role"));
		model.addAttribute("supports", this.options.of(Support.class, "support"));
		model.addAttribute("owners", this.options.of(Owner.class, "owner"));
		model.addAttribute("newStatuses", List.of(new Option("HELD", this.options.label("meeting.status.HELD")),
				new Option("PLANNED", this.options.label("meeting.status.PLANNED"))));
		model.addAttribute("classifications", this.classifications.cleared());
		model.addAttribute("partnerKinds", this.options.of(PartnerKind.class, "partner.kind"));
		model.addAttribute("languages", this.options.languages());
		model.addAttribute("countryNames",
				this.countries.all().stream().collect(Collectors.toMap(Country::code, Country::name)));
		model.addAttribute("countries", this.countries.all().stream().map(Country::option).toList());
		if (parties.peopleOrNone().stream().anyMatch((person) -> person.fresh() && person.ours())) {
			model.addAttribute("units",
					this.units.list(UnitQuery.ALL, PageRequest.first(100))
						.items()
						.stream()
						.map(UnitDetails::option)
						.toList());
		}
	}

	/** Its areas in the order in which the form shows them, and a browser sends them. */
	MeetingForm ordered(MeetingForm form) {
		return form
			.withAreas(this.areas.all().stream().map(AreaDetails::code).filter(form.substance()::touches).toList());
	}

}
