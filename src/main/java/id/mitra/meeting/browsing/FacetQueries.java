package id.mitra.meeting.browsing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import id.mitra.area.Areas;
import id.mitra.country.Countries;
import id.mitra.index.KeyType;
import id.mitra.meeting.MeetingList;
import id.mitra.meeting.MeetingQuery;
import id.mitra.platform.listing.Count;
import id.mitra.platform.listing.Listing;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts the meetings of a list by the values of some filters.
 */
@Component
class FacetQueries {

	/** What the list is offered to be narrowed by. */
	private static final List<KeyType> TYPES = List.of(KeyType.AREA, KeyType.PARTNER, KeyType.COUNTRY,
			KeyType.OUR_LEVEL, KeyType.TIME);

	/** How many values of each. */
	private static final int MOST = 8;

	/** More than there are countries. */
	private static final int ALL = 300;

	private final JdbcClient jdbc;

	private final MeetingList meetings;

	private final Areas areas;

	private final Countries countries;

	FacetQueries(JdbcClient jdbc, MeetingList meetings, Areas areas, Countries countries) {
		this.jdbc = jdbc;
		this.meetings = meetings;
		this.areas = areas;
		this.countries = countries;
	}

	MeetingFacets of(MeetingQuery query) {
		CountedFacets values = counted(query, TYPES, MOST);
		Count count = values.count();
		return new MeetingFacets(count.count(), count.exact(), values.of(KeyType.AREA, this.areas::name),
				values.of(KeyType.PARTNER), values.of(KeyType.DELEGATE), values.of(KeyType.COUNTRY, this::country),
				values.of(KeyType.TIME), values.of(KeyType.OUR_LEVEL));
	}

	/** Of all countries, in one statement as well. */
	MeetingCountries countries(MeetingQuery query) {
		CountedFacets values = counted(query, List.of(KeyType.COUNTRY), ALL);
		Count count = values.count();
		return new MeetingCountries(count.count(), count.exact(), values.of(KeyType.COUNTRY, this::country));
	}

	private String country(String code) {
		return Objects.requireNonNullElse(this.countries.name(code), code);
	}

	private CountedFacets counted(MeetingQuery query, List<KeyType> types, int most) {
		Listing listing = this.meetings.keys(query);
		Map<KeyType, String> chosen = chosen(query);
		Optional<TalliedList> tallied = TalliedList.of(query, this.areas);
		JdbcClient.StatementSpec statement = listing
			.askOfFirst(this.jdbc, Count.LIMIT + 1, (found) -> FacetSql.of(query, tallied, found))
			.param("open", open(types, chosen))
			.param("most", most);
		tallied.ifPresent((list) -> statement.param("scope", list.scope())
			.param("grain", list.grain())
			.param("within_years", list.grainWithinYears())
			.param("first", list.days().from(), Types.DATE)
			.param("last", list.days().to(), Types.DATE));
		if (query.whom().delegate() != null) {
			statement.param("delegate", query.whom().delegate());
		}
		List<CountedValue> lines = statement.query(FacetQueries::line).list();
		int found = lines.stream().filter((line) -> line.facet().isEmpty()).findFirst().orElseThrow().meetings();
		Count count = Count.upTo(found);
		boolean exact = count.exact() || tallied.filter(TalliedList::exact).isPresent();
		return new CountedFacets(lines, chosen, count, exact);
	}

	/**
	 * A value in its place among those of its facet, 0 where it is the only one that was
	 * asked for; or, of the empty facet, how many meetings there are.
	 */
	private record CountedValue(String facet, String value, int meetings, @Nullable String name, int place) {
	}

	private static CountedValue line(ResultSet row, int number) throws SQLException {
		return new CountedValue(row.getString("facet"), row.getString("value"), row.getInt("meetings"),
				row.getString("name"), row.getInt("place"));
	}

	/** The values of the filters that are set. */
	private static Map<KeyType, String> chosen(MeetingQuery query) {
		Map<KeyType, @Nullable Object> asked = new LinkedHashMap<>();
		asked.put(KeyType.AREA, query.area());
		asked.put(KeyType.PARTNER, query.whom().partner());
		asked.put(KeyType.COUNTRY, query.whom().country());
		asked.put(KeyType.OUR_LEVEL, query.traits().ourLevel());
		asked.put(KeyType.TIME, query.days().year());
		return asked.entrySet()
			.stream()
			.filter((one) -> !Objects.toString(one.getValue(), "").isBlank())
			.collect(Collectors.toMap(Map.Entry::getKey, (one) -> String.valueOf(one.getValue())));
	}

	private static String open(List<KeyType> types, Map<KeyType, String> chosen) {
		return types.stream()
			.filter((type) -> !chosen.containsKey(type))
			.map(KeyType::letter)
			.collect(Collectors.joining(","));
	}

	/**
	 * What was read, facet by facet.
	 */
	private record CountedFacets(List<CountedValue> lines, Map<KeyType, String> chosen, Count count, boolean exact) {

		/** Those of which the database has the name, or which say it themselves. */
		private List<FacetValue> of(KeyType type) {
			List<FacetValue> read = this.lines.stream()
				.filter((line) -> line.facet().equals(type.letter()))
				.sorted(Comparator.comparing(CountedValue::place))
				.map((line) -> (line.place() == 0) ? whole(line.value(), line.name())
						: new FacetValue(line.value(), line.name(), line.meetings(), this.exact))
				.toList();
			String chosen = (type != KeyType.PARTNER) ? this.chosen.get(type) : null;
			return (chosen != null) ? List.of(whole(chosen, null)) : read;
		}

		private List<FacetValue> of(KeyType type, UnaryOperator<String> name) {
			return of(type).stream()
				.map((one) -> new FacetValue(one.value(), name.apply(one.value()), one.count(), one.exact()))
				.toList();
		}

		/** All of the list. */
		private FacetValue whole(String value, @Nullable String name) {
			return new FacetValue(value, name, this.count.count(), this.count.exact());
		}

	}

}
