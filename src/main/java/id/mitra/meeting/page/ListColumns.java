package id.mitra.meeting.page;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.http.ResponseCookie;

/**
 * How a reader has the list of meetings: which columns it has beside those that it always
 * has, how close its rows stand, and whether they can be ticked. Kept in a cookie, so
 * that the list is drawn so at once, and without script.
 */
public record ListColumns(Set<ListPart> parts) {

	/** The cookie's name. */
	static final String COOKIE = "columns";

	/** What a list has for whoever has not chosen. */
	static final String USUAL = "AREAS";

	/** What a list can have. */
	enum ListPart {

		AREAS, REFERENCE, KIND, STATUS, CLASSIFICATION, DENSE, TICKS

	}

	/** What is named that there isn't is passed over. */
	static ListColumns of(Collection<String> names) {
		return new ListColumns(Arrays.stream(ListPart.values())
			.filter((part) -> names.contains(part.name()))
			.collect(Collectors.toSet()));
	}

	/** Reads the cookie. */
	static ListColumns read(String cookie) {
		return of(List.of(cookie.split("\\.")));
	}

	/** As the cookie has it, which is not empty where nothing was chosen. */
	String cookie() {
		return this.parts.stream().sorted().map(Enum::name).collect(Collectors.joining(".", "NONE.", ""));
	}

	/** The cookie, for a year. */
	ResponseCookie kept(boolean secure) {
		return ResponseCookie.from(COOKIE, cookie())
			.path("/meetings")
			.maxAge(Duration.ofDays(365))
			.httpOnly(true)
			.sameSite("Lax")
			.secure(secure)
			.build();
	}

	public boolean has(String part) {
		return this.parts.contains(ListPart.valueOf(part));
	}

	/** How many columns there are, with the two that it always has. */
	public long width() {
		return 2 + this.parts.stream().filter((part) -> part != ListPart.DENSE).count();
	}

	/** Whether there are columns beside those of every list. */
	public boolean more() {
		return has("REFERENCE") || has("KIND") || has("STATUS") || has("CLASSIFICATION");
	}

}
