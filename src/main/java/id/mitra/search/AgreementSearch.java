package id.mitra.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Visibility;
import id.mitra.platform.error.Checks;
import id.mitra.platform.listing.Listing;
import id.mitra.platform.listing.SortKey;
import id.mitra.platform.record.Today;
import id.mitra.search.SearchText.Piece;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds agreements where a filter is typed, in the order of their list: what must be sent
 * first comes first. Without a filter they are found among the names.
 */
@Component
class AgreementSearch extends RecordSearch {

	private static final String TABLES = """
			agreement a
			join agreement_phase h on h.agreement_id = a.id and :today between h.from_day and h.to_day""";

	/** Of partners called so, or of a country called so, with their parts. */
	private static final String WITH_PARTNER = """
			a.id in (
			  select t.agreement_id
			  from agreement_party t
			  where t.partner_id in (
			    with recursive part as (
			      select n.id
			      from partner n
			      left join country o on o.code = n.country
			      where %s
			        and (n.search @@ prefix_query({value})
			          or to_tsvector('simple', fold(o.name_en || ' ' || o.name_id)) @@ prefix_query({value}))
			      union
			      select e.id from partner_tree e join part on e.parent_id = part.id
			    )
			    select id from part))""".formatted(Visibility.of("n"));

	private static final String OF_COUNTRY = """
			a.id in (
			  select t.agreement_id
			  from agreement_party t
			  join partner n on n.id = t.partner_id and %s
			  where n.country = {value})""".formatted(Visibility.of("n"));

	private static final String ABOUT_AREA = """
			a.id in (
			  select t.agreement_id
			  from agreement_area t
			  join area r on r.code = t.area_code
			  where array[r.code, r.parent_code] && areas_called({value}))""";

	private final Today today;

	AgreementSearch(JdbcClient jdbc, SearchTerms terms, Checks checks, Today today) {
		super(FoundType.AGREEMENT, jdbc, terms, checks);
		this.today = today;
	}

	@Override
	Listing wording(SearchText text) {
		Listing listing = Listing
			.ascending(
					"a.id, a.signed_on, a.classification, " + AgreementNames.title() + " as title, "
							+ AgreementNames.snippet() + " as snippet",
					TABLES, SortKey.date("h.turn_day"), SortKey.number("a.id"))
			.where("a.trashed_at is null")
			.where(Visibility.of("a"))
			.bind("today", this.today.date())
			.bind(Visibility.CLEARANCE, String.valueOf(Visibility.clearance()));
		List<String> words = AgreementNames.words(text.names());
		for (int i = 0; i < words.size(); i++) {
			listing.where(AgreementNames.has(":word_" + i), "word_" + i, words.get(i));
		}
		List<String> unwanted = text.unwanted();
		for (int i = 0; i < unwanted.size(); i++) {
			listing.where("not " + AgreementNames.has(":not_" + i), "not_" + i, unwanted.get(i));
		}
		return listing;
	}

	@Override
	String condition(Piece filter) {
		return switch (filter.kind()) {
			case AGREEMENT -> Objects.requireNonNull(AgreementWord.of(filter.value())).condition();
			case PARTNER -> WITH_PARTNER;
			case COUNTRY -> OF_COUNTRY;
			case AREA -> ABOUT_AREA;
			case DAY -> "a.signed_on = cast({value} as date)";
			case YEAR -> "to_char(a.signed_on, 'YYYY-MM') like {value} || '%'";
			case DELEGATE, COMMITMENT -> "false";
			case WORD, PHRASE -> throw new IllegalArgumentException("No filter: " + filter.typed());
		};
	}

	@Override
	Found found(ResultSet row, Marks marks) throws SQLException {
		String title = row.getString("title");
		Snippet line = AgreementNames.why(row.getString("snippet"), marks, !marks.in(title).isEmpty());
		return new Found(FoundType.AGREEMENT, row.getLong("id"), title, line.text(),
				row.getObject("signed_on", LocalDate.class), Classification.valueOf(row.getString("classification")),
				FoundType.AGREEMENT.path() + row.getLong("id"), marks.in(title), line.matches());
	}

}
