package id.mitra.search;

import java.util.ArrayList;
import java.util.List;

import id.mitra.identity.caller.Permission;
import id.mitra.platform.error.Checks;
import id.mitra.platform.error.FieldErrors;
import id.mitra.platform.listing.Page;
import id.mitra.platform.listing.PageRequest;
import id.mitra.search.MeetingSearch.End;
import id.mitra.search.MeetingSearch.Ranked;
import id.mitra.search.NameSearch.Wanted;
import id.mitra.search.SearchCursor.Stage;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Searches all collections at once: areas, partners and delegates by their names, and
 * after them the meetings. Where none is found, names that are spelt alike, and what may
 * have been meant.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize(Permission.STAFF)
class SearchService {

	private final NameSearch names;

	private final MeetingSearch meetings;

	private final SearchTerms terms;

	private final Suggestions suggestions;

	private final Checks checks;

	SearchService(NameSearch names, MeetingSearch meetings, SearchTerms terms, Suggestions suggestions, Checks checks) {
		this.names = names;
		this.meetings = meetings;
		this.terms = terms;
		this.suggestions = suggestions;
		this.checks = checks;
	}

	public SearchAnswer search(@Nullable String q, @Nullable FoundType type, PageRequest page) {
		FieldErrors errors = this.checks.of(page);
		SearchText text = SearchText.of(q);
		SearchCursor cursor = SearchCursor.read(page.cursor(), search(text, type));
		errors.rejectIf(cursor == null, "cursor", "cursor");
		errors.throwIfAny();
		if (cursor == null || text.isBlank()) {
			return new SearchAnswer(List.of(), null, null);
		}
		boolean named = type != FoundType.MEETING && namesMayBeMeant(text);
		if (cursor.stage() == Stage.ALIKE) {
			return alike(text, type, page.limit(), cursor.inner(), null);
		}
		SearchAnswer answer = new Walk(text, type, page.limit()).from(cursor, named);
		if (!answer.items().isEmpty() || cursor != SearchCursor.START) {
			return answer;
		}
		String instead = this.suggestions.instead(text);
		return named ? alike(text, type, page.limit(), null, instead) : new SearchAnswer(List.of(), null, instead);
	}

	/**
	 * The first few of each type.
	 */
	public SearchGroups groups(@Nullable String q, int each) {
		SearchText text = SearchText.of(q);
		if (text.isBlank()) {
			return new SearchGroups(List.of(), null);
		}
		boolean named = namesMayBeMeant(text);
		List<SearchGroups.Group> groups = new ArrayList<>(
				named ? this.names.groups(new Wanted(text, false), each) : List.of());
		Ranked ranked = this.meetings.ranked(this.terms.of(text), PageRequest.first(each));
		if (!ranked.page().items().isEmpty()) {
			groups.add(new SearchGroups.Group(FoundType.MEETING, ranked.count(), ranked.page().items()));
		}
		if (!groups.isEmpty()) {
			return new SearchGroups(groups, null);
		}
		return new SearchGroups(named ? this.names.groups(new Wanted(text, true), each) : List.of(),
				this.suggestions.instead(text));
	}

	/** What a cursor is bound to. */
	private static String search(SearchText text, @Nullable FoundType type) {
		return type + " " + text;
	}

	/** A filter is the meetings'; with one, nothing else is looked for. */
	private static boolean namesMayBeMeant(SearchText text) {
		return text.filters().isEmpty();
	}

	private SearchAnswer alike(SearchText text, @Nullable FoundType type, int size, @Nullable String inner,
			@Nullable String instead) {
		Page<Found> found = this.names.page(new Wanted(text, true), type, new PageRequest(size, inner));
		String next = (found.next() != null)
				? new SearchCursor(Stage.ALIKE, null, found.next()).encode(search(text, type)) : null;
		return new SearchAnswer(found.items(), next, instead);
	}

	/**
	 * One page, through as many of the lists as it takes.
	 */
	private final class Walk {

		private final SearchText text;

		private final @Nullable FoundType type;

		private final int size;

		private final List<Found> items = new ArrayList<>();

		Walk(SearchText text, @Nullable FoundType type, int size) {
			this.text = text;
			this.type = type;
			this.size = size;
		}

		SearchAnswer from(SearchCursor cursor, boolean named) {
			if (cursor.stage() == Stage.NAMES && named) {
				Page<Found> found = SearchService.this.names.page(new Wanted(this.text, false), this.type,
						new PageRequest(this.size, cursor.inner()));
				this.items.addAll(found.items());
				if (found.next() != null) {
					return answer(Stage.NAMES, null, found.next());
				}
			}
			if (this.type != null && this.type != FoundType.MEETING) {
				return new SearchAnswer(this.items, null, null);
			}
			String terms = SearchService.this.terms.of(this.text);
			return (cursor.stage() == Stage.LATER && cursor.end() != null) ? later(terms, cursor.end(), cursor.inner())
					: ranked(terms, (cursor.stage() == Stage.RANKED) ? cursor.inner() : null);
		}

		private SearchAnswer ranked(String terms, @Nullable String inner) {
			int room = this.size - this.items.size();
			Ranked found = SearchService.this.meetings.ranked(terms, new PageRequest(Math.max(room, 1), inner));
			if (room == 0) {
				return found.page().items().isEmpty() ? new SearchAnswer(this.items, null, null)
						: answer(Stage.RANKED, null, null);
			}
			this.items.addAll(found.page().items());
			if (found.page().next() != null) {
				return answer(Stage.RANKED, null, found.page().next());
			}
			End end = found.end();
			return (found.count().exact() || end == null) ? new SearchAnswer(this.items, null, null)
					: later(terms, end, null);
		}

		private SearchAnswer later(String terms, End end, @Nullable String inner) {
			int room = this.size - this.items.size();
			Page<Found> found = SearchService.this.meetings.later(terms, end,
					new PageRequest(Math.max(room, 1), inner));
			if (room == 0) {
				return found.items().isEmpty() ? new SearchAnswer(this.items, null, null)
						: answer(Stage.LATER, end, null);
			}
			this.items.addAll(found.items());
			return (found.next() != null) ? answer(Stage.LATER, end, found.next())
					: new SearchAnswer(this.items, null, null);
		}

		private SearchAnswer answer(Stage stage, @Nullable End end, @Nullable String inner) {
			return new SearchAnswer(this.items,
					new SearchCursor(stage, end, inner).encode(search(this.text, this.type)), null);
		}

	}

}
