package id.mitra.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import id.mitra.platform.error.Checks;
import id.mitra.platform.listing.Listing;
import id.mitra.platform.listing.Page;
import id.mitra.platform.listing.PageRequest;
import id.mitra.search.SearchText.Piece;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Finds records of one type in an order of their own, by words and by typed filters: the
 * pages of them, or the first few with how many there are.
 */
abstract class RecordSearch {

	private final FoundType type;

	private final JdbcClient jdbc;

	private final SearchTerms terms;

	private final Checks checks;

	RecordSearch(FoundType type, JdbcClient jdbc, SearchTerms terms, Checks checks) {
		this.type = type;
		this.jdbc = jdbc;
		this.terms = terms;
		this.checks = checks;
	}

	/** What its reader may see of what has the words. */
	abstract Listing wording(SearchText text);

	/** What a filter asks, of {@code {value}}. */
	abstract String condition(Piece filter);

	abstract Found found(ResultSet row, Marks marks) throws SQLException;

	Page<Found> page(SearchText text, PageRequest page) {
		return page(listing(text), text, page);
	}

	/** The first few, and how many there are. */
	Optional<SearchGroups.Group> group(SearchText text, int each) {
		Listing listing = listing(text);
		List<Found> first = page(listing, text, PageRequest.first(each)).items();
		return first.isEmpty() ? Optional.empty()
				: Optional.of(new SearchGroups.Group(this.type, listing.count(this.jdbc), first));
	}

	private Page<Found> page(Listing listing, SearchText text, PageRequest page) {
		Marks marks = Marks.of(text.names());
		return listing.page(this.jdbc, page, this.checks, (row, number) -> found(row, marks));
	}

	private Listing listing(SearchText text) {
		Listing listing = wording(text);
		List<Piece> filters = text.filters();
		for (int i = 0; i < filters.size(); i++) {
			narrow(listing, filters.get(i), "filter_" + i);
		}
		return listing;
	}

	private void narrow(Listing listing, Piece filter, String parameter) {
		String sure = condition(filter).replace("{value}", "cast(:" + parameter + " as text)");
		listing.where(filter.not() ? "(" + sure + ") is not true" : sure, parameter, this.terms.compared(filter));
	}

}
