package id.mitra.platform.form;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Addresses that follow from the current page's: its next part, or itself with a filter
 * less.
 */
@Component
public class Addresses {

	/**
	 * The address of the list's next part, or null where there is none.
	 */
	public @Nullable String next(@Nullable String cursor) {
		return (cursor != null) ? query("cursor", cursor) : null;
	}

	/**
	 * What the current page was asked, from the list's beginning, with the question mark;
	 * empty where nothing was.
	 */
	public String asked() {
		return asked("cursor");
	}

	/** The same without a parameter that goes with the page rather than with the list. */
	public String asked(String parameter) {
		String address = without(parameter);
		int question = address.indexOf('?');
		return (question < 0) ? "" : address.substring(question);
	}

	public String without(String parameter) {
		return query(parameter, null);
	}

	/**
	 * The current path and query, with another value for a parameter, from the list's
	 * beginning.
	 */
	public String with(String parameter, String value) {
		return query(parameter, value);
	}

	private String query(String parameter, @Nullable String value) {
		UriComponentsBuilder address = ServletUriComponentsBuilder.fromCurrentRequest();
		address.replaceQueryParam("cursor");
		if (value == null) {
			address.replaceQueryParam(parameter);
		}
		else {
			address.replaceQueryParam(parameter, "{value}");
		}
		var parts = (value != null) ? address.encode().buildAndExpand(value) : address.encode().build();
		return parts.getPath() + ((parts.getQuery() != null) ? "?" + parts.getQuery() : "");
	}

	/**
	 * Collects the chips of a list's filters.
	 */
	public Chips chips() {
		return new Chips();
	}

	/**
	 * The chips of the filters that are set.
	 */
	public final class Chips {

		private final List<Chip> chips = new ArrayList<>();

		private Chips() {
		}

		/** A chip for a filter that is set; none for one that is not. */
		public Chips add(String parameter, String label, @Nullable String value) {
			if (value != null && !value.isBlank()) {
				this.chips.add(new Chip(label, value, without(parameter)));
			}
			return this;
		}

		public List<Chip> list() {
			return this.chips;
		}

	}

}
