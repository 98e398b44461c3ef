package id.mitra.platform;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * The address of a list's next page: the one asked for, its filters kept, from the cursor
 * on.
 */
public final class NextPage {

	private NextPage() {
	}

	/**
	 * The address, or null on the last page.
	 */
	public static @Nullable String of(Page<?> page, HttpServletRequest request) {
		if (page.next() == null) {
			return null;
		}
		return UriComponentsBuilder.fromPath(request.getRequestURI())
			.query(request.getQueryString())
			.replaceQueryParam("cursor", page.next())
			.build()
			.toUriString();
	}

}
