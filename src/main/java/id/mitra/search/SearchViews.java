package id.mitra.search;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import id.mitra.view.ListQuery;
import id.mitra.view.ViewedList;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * What a search that is kept may ask for: words, and one type of what they find.
 */
@Component
class SearchViews implements ViewedList {

	private static final int LONGEST = 200;

	@Override
	public ViewedKind kind() {
		return ViewedKind.SEARCH;
	}

	@Override
	public String address() {
		return "/search";
	}

	@Override
	public Optional<ListQuery> understood(ListQuery query) {
		String words = query.filters().get("q");
		boolean known = Set.of("q", "type").containsAll(query.filters().keySet())
				&& isType(query.filters().get("type"));
		return (known && words != null && words.strip().length() <= LONGEST)
				? Optional.of(new ListQuery(new TreeMap<>(query.filters()))) : Optional.empty();
	}

	private static boolean isType(@Nullable String text) {
		return text == null || Arrays.stream(FoundType.values()).anyMatch((type) -> type.name().equals(text));
	}

}
