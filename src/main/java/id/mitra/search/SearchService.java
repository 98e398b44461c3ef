package id.mitra.search;

import java.util.ArrayList;
import java.util.List;

import id.mitra.identity.caller.Permission;
import id.mitra.platform.error.Checks;
import id.mitra.platform.error.FieldErrors;
import id.mitra.platform.listing.Page;
import id.mitra.platform.listing.PageRequest;
import id.mitra.platform.record.Today;
import id.mitra.platform.text.Bilingual;
import id.mitra.search.MeetingSearch.Ranked;
import id.mitra.search.NameSearch.Wanted;
import id.mitra.search.SearchCursor.Stage;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Searches all collections at once: areas, partners, delegates, press items and
 * agreements by their names, and after them the commitments and the meetings. Where none
 * is found, names that are spelt alike, and what may have been meant.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize(Permission.STAFF)
class SearchService {

	private final SearchLists lists;

	private final Suggestions suggestions;

	private final Checks checks;

	private final Today today;

	SearchService(SearchLists lists, Suggestions suggestions, Checks checks, Today today) {
		this.lists = lists;
		this.suggestions = suggestions;
		this.checks = checks;
		this.today = today;
	}

	public SearchAnswer search(@Nullable String q, @Nullable FoundType type, PageRequest page) {
		FieldErrors errors = this.checks.of(page);
		Searched searched = new Searched(SearchText.of(q, this.today.date()), type);
		SearchCursor cursor = SearchCursor.read(page.cursor(), searched.toString());
		errors.rejectIf(cursor == null, "cursor", "cursor");
		errors.throwIfAny();
		if (cursor == null || searched.text().isBlank()) {
			return new SearchAnswer(List.of(), null, null, List.of());
		}
		if (cursor.stage() == Stage.ALIKE) {
			return alike(searched, page.limit(), cursor.inner(), null);
		}
		SearchAnswer answer = new SearchWalk(this.lists, searched, page.limit()).from(cursor);
		if (!answer.items().isEmpty() || cursor != SearchCursor.START) {
			return answer;
		}
		String instead = instead(searched);
		return searched.names() ? alike(searched, page.limit(), null, instead)
				: new SearchAnswer(List.of(), null, instead, readings(searched.text()));
	}

	/**
	 * The first few of each type.
	 */
	public SearchGroups groups(@Nullable String q, int each) {
		Searched searched = new Searched(SearchText.of(q, this.today.date()), null);
		SearchText text = searched.text();
		if (text.isBlank()) {
			return new SearchGroups(List.of(), null, List.of());
		}
		List<SearchGroups.Group> groups = new ArrayList<>(names(searched, false, each));
		if (searched.agreements()) {
			this.lists.agreements().group(text, each).ifPresent(groups::add);
		}
		if (searched.commitments()) {
			this.lists.commitments().group(text, each).ifPresent(groups::add);
		}
		if (searched.meetings()) {
			Ranked ranked = this.lists.meetings().ranked(this.lists.terms().of(text), PageRequest.first(each));
			if (!ranked.page().items().isEmpty()) {
				groups.add(new SearchGroups.Group(FoundType.MEETING, ranked.count(), ranked.page().items()));
			}
		}
		return groups.isEmpty() ? new SearchGroups(names(searched, true, each), instead(searched), readings(text))
				: new SearchGroups(groups, null, List.of());
	}

	private List<SearchGroups.Group> names(Searched searched, boolean alike, int each) {
		return searched.names() ? this.lists.names().groups(new Wanted(searched.text(), alike), each) : List.of();
	}

	private @Nullable String instead(Searched searched) {
		return searched.mayBeMistyped() ? this.suggestions.instead(searched.text()) : null;
	}

	/** With each of the countries that a filter may mean, where it means several. */
	private List<String> readings(SearchText text) {
		return text.filters()
			.stream()
			.filter((piece) -> piece.kind() == SearchText.PieceKind.COUNTRY
					&& this.lists.terms().countryCode(piece.value()) == null)
			.findFirst()
			.map((piece) -> this.lists.terms()
				.countriesCalled(piece.value())
				.stream()
				.map((country) -> text.reading(piece, Bilingual.name(country.nameEn(), country.nameId())))
				.toList())
			.orElse(List.of());
	}

	private SearchAnswer alike(Searched searched, int size, @Nullable String inner, @Nullable String instead) {
		Page<Found> found = this.lists.names()
			.page(new Wanted(searched.text(), true), searched.type(), new PageRequest(size, inner));
		String next = (found.next() != null)
				? new SearchCursor(Stage.ALIKE, null, found.next()).encode(searched.toString()) : null;
		return new SearchAnswer(found.items(), next, instead, List.of());
	}

}
