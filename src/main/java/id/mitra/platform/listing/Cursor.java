package id.mitra.platform.listing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Where a page of a list ends: the sort keys of its last record, and the fingerprint of
 * the sort and filters that the list had, so that a cursor fits no other list.
 */
record Cursor(String fingerprint, List<String> keys) {

	private static final String SEPARATOR = "\u001f";

	String encode() {
		String plain = this.fingerprint + SEPARATOR + String.join(SEPARATOR, this.keys);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * The sort keys in a cursor as a client sent it, or null where it is not one of this
	 * list's.
	 */
	static @Nullable List<Object> read(String encoded, String fingerprint, List<SortKey> order) {
		try {
			String plain = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
			String[] parts = plain.split(SEPARATOR, -1);
			if (parts.length != order.size() + 1 || !parts[0].equals(fingerprint) || plain.indexOf('\0') >= 0) {
				return null;
			}
			return values(List.of(parts).subList(1, parts.length), order);
		}
		catch (RuntimeException ex) {
			return null;
		}
	}

	/** Sort keys as a statement takes them. */
	static List<Object> values(List<String> keys, List<SortKey> order) {
		List<Object> values = new ArrayList<>();
		for (int i = 0; i < order.size(); i++) {
			values.add(order.get(i).type().read(keys.get(i)));
		}
		return values;
	}

}
