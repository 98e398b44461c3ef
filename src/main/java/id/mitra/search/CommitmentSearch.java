package id.mitra.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.mitra.commitment.CommitmentVisibility;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Visibility;
import id.mitra.platform.error.Checks;
import id.mitra.platform.listing.Listing;
import id.mitra.platform.listing.SortKey;
import id.mitra.platform.record.Today;
import id.mitra.platform.text.Bilingual;
import id.mitra.search.SearchText.Piece;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds commitments by their words in either language, their criterion and their
 * reference, each word by its beginning, in the order of the ledger: late first.
 */
@Component
class CommitmentSearch extends RecordSearch {

	private static final String TABLES = """
			commitment c
			left join partner p on p.id = c.partner_id and %s""".formatted(Visibility.of("p"));

	/** Of partners called so, or of a country called so, with their parts. */
	private static final String WITH_PARTNER = """
			c.partner_id in (
			  with recursive part as (
			    select n.id
			    from partner n
			    left join country o on o.code = n.country
			    where %s
			      and (n.search @@ prefix_query({value})
			        or to_tsvector('simple', fold(o.name_en || ' ' || o.name_id)) @@ prefix_query({value}))
			    union
			    select t.id from partner_tree t join part on t.parent_id = part.id
			  )
			  select id from part)""".formatted(Visibility.of("n"));

	private static final String ABOUT_AREA = """
			c.area_code in (select a.code from area a where array[a.code, a.parent_code] && areas_called({value}))""";

	private static final String ANSWERED_FOR = """
			c.delegate_id in (select d.id from delegate d where d.search @@ prefix_query({value}) and %s)"""
		.formatted(Visibility.of("d"));

	private final Today today;

	CommitmentSearch(JdbcClient jdbc, SearchTerms terms, Checks checks, Today today) {
		super(FoundType.COMMITMENT, jdbc, terms, checks);
		this.today = today;
	}

	@Override
	Listing wording(SearchText text) {
		Listing listing = Listing
			.ascending(
					"c.id, c.reference, c.text_id, c.text_en, c.criterion, c.made_on, c.classification, "
							+ Bilingual.nameOf("p") + " as partner_name",
					TABLES, SortKey.number("c.turn"), SortKey.date("c.turn_day"), SortKey.number("c.id"))
			.where("c.trashed_at is null")
			.where(CommitmentVisibility.CONDITION)
			.bind(Visibility.CLEARANCE, String.valueOf(Visibility.clearance()))
			.where("c.search @@ prefix_query(:names)", "names", text.names());
		List<String> unwanted = text.unwanted();
		for (int i = 0; i < unwanted.size(); i++) {
			listing.where("(c.search @@ prefix_query(:not_" + i + ")) is not true", "not_" + i, unwanted.get(i));
		}
		// a cursor lasts over midnight where the day is not asked for
		if (text.filters().stream().map(this::condition).anyMatch((condition) -> condition.contains(":today"))) {
			listing.bind("today", this.today.date());
		}
		return listing;
	}

	@Override
	String condition(Piece filter) {
		return switch (filter.kind()) {
			case COMMITMENT -> Objects.requireNonNull(LedgerWord.of(filter.value())).condition();
			case PARTNER -> WITH_PARTNER;
			case AREA -> ABOUT_AREA;
			case DELEGATE -> ANSWERED_FOR;
			case COUNTRY -> "p.country = {value}";
			case DAY -> "(c.made_on = cast({value} as date) or c.due_on = cast({value} as date))";
			case YEAR -> "to_char(c.made_on, 'YYYY-MM') like {value} || '%'";
			case AGREEMENT -> "false";
			case WORD, PHRASE -> throw new IllegalArgumentException("No filter: " + filter.typed());
		};
	}

	@Override
	Found found(ResultSet row, Marks marks) throws SQLException {
		String own = Bilingual.name(row.getString("text_en"), row.getString("text_id"));
		Snippet title = Snippet.of(own, marks);
		String path = FoundType.COMMITMENT.path() + row.getLong("id");
		Snippet line = line(row, title, marks);
		return new Found(FoundType.COMMITMENT, row.getLong("id"), title.text(), line.text(),
				row.getObject("made_on", LocalDate.class), Classification.valueOf(row.getString("classification")),
				path, title.matches(), line.matches());
	}

	/**
	 * Its reference and its partner, unless what was looked for stands in the other
	 * language or the criterion alone.
	 */
	private static Snippet line(ResultSet row, Snippet title, Marks marks) throws SQLException {
		if (title.matches().isEmpty()) {
			Snippet rest = Snippet.of(joined(" – ", Bilingual.name(row.getString("text_id"), row.getString("text_en")),
					row.getString("criterion")), marks);
			if (!rest.matches().isEmpty()) {
				return rest;
			}
		}
		return Snippet.of(joined(" · ", row.getString("reference"), row.getString("partner_name")), marks);
	}

	private static String joined(String between, @Nullable String... texts) {
		return Stream.of(texts).filter(Objects::nonNull).collect(Collectors.joining(between));
	}

}
