package id.mitra.search;

import java.util.ArrayList;
import java.util.List;

import id.mitra.platform.listing.Page;
import id.mitra.platform.listing.PageRequest;
import id.mitra.search.MeetingSearch.End;
import id.mitra.search.MeetingSearch.Ranked;
import id.mitra.search.NameSearch.Wanted;
import id.mitra.search.SearchCursor.Stage;
import org.jspecify.annotations.Nullable;

/**
 * One page of a search, through as many of its lists as it takes: names, agreements,
 * commitments, the meetings that are ranked, and those after them.
 */
final class SearchWalk {

	private final SearchLists lists;

	private final Searched searched;

	private final int size;

	private final List<Found> items = new ArrayList<>();

	SearchWalk(SearchLists lists, Searched searched, int size) {
		this.lists = lists;
		this.searched = searched;
		this.size = size;
	}

	SearchAnswer from(SearchCursor cursor) {
		if (cursor.stage() == Stage.NAMES && this.searched.names()) {
			Page<Found> found = this.lists.names()
				.page(new Wanted(this.searched.text(), false), this.searched.type(),
						new PageRequest(this.size, cursor.inner()));
			this.items.addAll(found.items());
			if (found.next() != null) {
				return answer(Stage.NAMES, null, found.next());
			}
		}
		boolean later = cursor.stage() != Stage.NAMES && cursor.stage() != Stage.AGREEMENTS;
		if (this.searched.agreements() && !later) {
			SearchAnswer full = agreements((cursor.stage() == Stage.AGREEMENTS) ? cursor.inner() : null);
			if (full != null) {
				return full;
			}
		}
		boolean further = cursor.stage() == Stage.RANKED || cursor.stage() == Stage.LATER;
		if (this.searched.commitments() && !further) {
			SearchAnswer full = commitments((cursor.stage() == Stage.COMMITMENTS) ? cursor.inner() : null);
			if (full != null) {
				return full;
			}
		}
		if (!this.searched.meetings()) {
			return last();
		}
		Sought sought = this.lists.terms().of(this.searched.text());
		return (cursor.stage() == Stage.LATER && cursor.end() != null) ? later(sought, cursor.end(), cursor.inner())
				: ranked(sought, (cursor.stage() == Stage.RANKED) ? cursor.inner() : null);
	}

	/** Null where there is room for more; nothing is found before them. */
	private @Nullable SearchAnswer agreements(@Nullable String inner) {
		Page<Found> found = this.lists.agreements()
			.page(this.searched.text(), new PageRequest(Math.max(room(), 1), inner));
		this.items.addAll(found.items());
		return (found.next() != null) ? answer(Stage.AGREEMENTS, null, found.next()) : null;
	}

	/** Null where there is room for more. */
	private @Nullable SearchAnswer commitments(@Nullable String inner) {
		Page<Found> found = this.lists.commitments()
			.page(this.searched.text(), new PageRequest(Math.max(room(), 1), inner));
		if (room() == 0) {
			return found.items().isEmpty() ? null : answer(Stage.COMMITMENTS, null, null);
		}
		this.items.addAll(found.items());
		return (found.next() != null) ? answer(Stage.COMMITMENTS, null, found.next()) : null;
	}

	private SearchAnswer ranked(Sought sought, @Nullable String inner) {
		Ranked found = this.lists.meetings().ranked(sought, new PageRequest(Math.max(room(), 1), inner));
		if (room() == 0) {
			return found.page().items().isEmpty() ? last() : answer(Stage.RANKED, null, null);
		}
		this.items.addAll(found.page().items());
		if (found.page().next() != null) {
			return answer(Stage.RANKED, null, found.page().next());
		}
		End end = found.end();
		return (found.count().exact() || end == null) ? last() : later(sought, end, null);
	}

	private SearchAnswer later(Sought sought, End end, @Nullable String inner) {
		Page<Found> found = this.lists.meetings().later(sought, end, new PageRequest(Math.max(room(), 1), inner));
		if (room() == 0) {
			return found.items().isEmpty() ? last() : answer(Stage.LATER, end, null);
		}
		this.items.addAll(found.items());
		return (found.next() != null) ? answer(Stage.LATER, end, found.next()) : last();
	}

	private int room() {
		return this.size - this.items.size();
	}

	private SearchAnswer last() {
		return new SearchAnswer(this.items, null, null, List.of());
	}

	private SearchAnswer answer(Stage stage, @Nullable End end, @Nullable String inner) {
		return new SearchAnswer(this.items, new SearchCursor(stage, end, inner).encode(this.searched.toString()), null,
				List.of());
	}

}
