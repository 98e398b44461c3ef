package id.mitra.logging.page;

import java.util.Objects;
import java.util.Optional;

import id.mitra.country.Cities;
import id.mitra.country.City;
import id.mitra.meeting.part.Location;
import id.mitra.meeting.term.Level;
import id.mitra.meeting.term.Side;
import id.mitra.platform.form.Options;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Fills in of a new meeting what follows from the rest and was left empty: a title from
 * whom and where, the levels from the offices of those who headed the sides, country and
 * clock from the city.
 */
@Component
class MeetingCompletion {

	private final Cities cities;

	private final Options options;

	MeetingCompletion(Cities cities, Options options) {
		this.cities = cities;
		this.options = options;
	}

	MeetingForm complete(MeetingForm form, MeetingParties parties) {
		TypedNature nature = form.nature();
		Location place = form.location();
		Optional<City> city = this.cities.find(place.city());
		String country = place.country();
		boolean there = city.filter((one) -> country == null || country.isBlank() || country.equals(one.country()))
			.isPresent();
		TypedNature complete = new TypedNature(blank(nature.title()) ? title(form, parties) : nature.title(),
				nature.kind(), nature.mode(), nature.status(), level(nature.ourLevel(), parties, Side.OURS),
				level(nature.partnerLevel(), parties, Side.PARTNER));
		if (!there) {
			return form.with(complete, form.schedule(), place);
		}
		return form.with(complete,
				blank(form.schedule().zone()) ? form.schedule().at(city.get().zone()) : form.schedule(),
				place.in(place.city(), city.get().country()));
	}

	/** Null, which the rules refuse, where there is nobody and no place to name. */
	private @Nullable String title(MeetingForm form, MeetingParties parties) {
		String city = Objects.requireNonNullElse(form.location().city(), "").strip();
		String partners = parties.partnersOrNone()
			.stream()
			.map(PartnerThere::brief)
			.reduce((some, one) -> some + ", " + one)
			.orElse(null);
		if (partners == null) {
			return city.isEmpty() ? null : this.options.label("meeting.made.ours", city);
		}
		return shortened(city.isEmpty() ? this.options.label("meeting.made.with", partners)
				: this.options.label("meeting.made.in", partners, city));
	}

	/** A title has 200 characters at most. */
	private static String shortened(String title) {
		return (title.length() > 200) ? title.substring(0, 199) + "…" : title;
	}

	private static @Nullable String level(@Nullable String typed, MeetingParties parties, Side side) {
		if (!blank(typed)) {
			return typed;
		}
		Level level = parties.level(side);
		return (level != null) ? level.name() : null;
	}

	private static boolean blank(@Nullable String typed) {
		return typed == null || typed.isBlank();
	}

}
