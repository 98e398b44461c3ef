package id.mitra.platform.listing;

import java.util.List;
import java.util.function.Function;

import id.mitra.platform.error.Checks;
import id.mitra.platform.error.FieldErrors;
import id.mitra.platform.error.InvalidInput;
import id.mitra.platform.text.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list, and the cursor that gives the next one; without a cursor it is the
 * last.
 */
public record Page<T>(List<T> items, @Nullable String next) {

	/**
	 * A page of a list that is in memory as a whole.
	 * @param filter what the list was filtered by, to which a cursor is bound
	 * @param key what tells an item of the list from every other
	 * @throws InvalidInput where the cursor is not one of this list
	 */
	public static <T> Page<T> of(List<T> all, String filter, Function<T, String> key, PageRequest request,
			Checks checks) {
		FieldErrors errors = checks.of(request);
		String fingerprint = Sha256.hex(filter).substring(0, 16);
		int start = 0;
		if (request.cursor() != null && !request.cursor().isEmpty()) {
			List<Object> after = Cursor.read(request.cursor(), fingerprint, List.of(SortKey.text("key")));
			start = (after != null) ? 1 + all.stream().map(key).toList().indexOf(after.getFirst()) : 0;
			errors.rejectIf(start == 0, "cursor", "cursor");
		}
		errors.throwIfAny();
		int end = Math.min(all.size(), start + request.limit());
		String next = (end < all.size()) ? new Cursor(fingerprint, List.of(key.apply(all.get(end - 1)))).encode()
				: null;
		return new Page<>(List.copyOf(all.subList(start, end)), next);
	}

}
