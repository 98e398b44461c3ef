package id.mitra.meeting.page;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.mitra.area.AreaDetails;
import id.mitra.area.AreaRestController;
import id.mitra.meeting.MeetingQuery;
import id.mitra.meeting.browsing.FacetValue;
import id.mitra.meeting.browsing.MeetingFacets;
import id.mitra.platform.form.Addresses;
import id.mitra.platform.form.Options;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the list of meetings can be narrowed by, and widened again: each value with the
 * address of the list with it, or without it where it is set.
 */
@Component
class FacetLinks {

	private final AreaRestController areas;

	private final Addresses addresses;

	private final Options words;

	FacetLinks(AreaRestController areas, Addresses addresses, Options words) {
		this.areas = areas;
		this.addresses = addresses;
		this.words = words;
	}

	/**
	 * A filter with its values, by the key of its name.
	 */
	record FacetGroup(String title, List<FacetLink> links) {
	}

	/**
	 * A value, how many meetings have it, and where it leads.
	 */
	record FacetLink(String name, int count, boolean exact, boolean chosen, String url) {
	}

	/** The filters that have values. */
	List<FacetGroup> of(MeetingFacets facets, MeetingQuery query) {
		Map<String, String> brief = this.areas.all()
			.stream()
			.collect(Collectors.toMap(AreaDetails::code, AreaDetails::brief));
		return Stream
			.of(group("meeting.area", "area", facets.areas(), query.area(),
					(one) -> brief.getOrDefault(one.value(), one.value())),
					group("meeting.partner", "partner", facets.partners(), query.whom().partner(), FacetLinks::name),
					group("meetings.country", "country", facets.countries(), query.whom().country(), FacetLinks::name),
					years(facets.years(), query.days().year() != null),
					group("meeting.ourLevel", "ourLevel", facets.ourLevels(), query.traits().ourLevel(),
							(one) -> this.words.label("level." + one.value())))
			.filter((group) -> !group.links().isEmpty())
			.toList();
	}

	private static String name(FacetValue value) {
		return Objects.requireNonNullElse(value.name(), value.value());
	}

	private FacetGroup group(String title, String parameter, List<FacetValue> values, @Nullable Object set,
			Function<FacetValue, String> name) {
		boolean chosen = set != null && !set.toString().isBlank();
		return new FacetGroup(title,
				values.stream()
					.map((one) -> link(one, name.apply(one), chosen,
							chosen ? this.addresses.without(parameter) : this.addresses.with(parameter, one.value())))
					.toList());
	}

	private FacetGroup years(List<FacetValue> years, boolean chosen) {
		return new FacetGroup("meetings.year",
				years.stream()
					.map((one) -> link(one, one.value(), chosen, days(chosen ? null : one.value())))
					.toList());
	}

	private static FacetLink link(FacetValue value, String name, boolean chosen, String url) {
		return new FacetLink(name, value.count(), value.exact(), chosen, url);
	}

	/** The list of a year's days, or of any. */
	private String days(@Nullable String year) {
		UriComponentsBuilder address = UriComponentsBuilder.fromUriString(this.addresses.without("from"))
			.replaceQueryParam("to");
		if (year != null) {
			address.queryParam("from", year + "-01-01").queryParam("to", year + "-12-31");
		}
		return address.build().toUriString();
	}

}
