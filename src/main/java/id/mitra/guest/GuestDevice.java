package id.mitra.guest;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import id.mitra.guest.GuestBook.OpenPage;
import id.mitra.identity.user.Secret;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * Knows a guest's device again by a cookie of the page that it opened, and of no other.
 */
final class GuestDevice {

	private static final String COOKIE = "guest";

	private GuestDevice() {
	}

	/** What the page's own cookie says, which the browser is given where it has none. */
	static String of(OpenPage page, HttpServletRequest request, HttpServletResponse response) {
		return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
			.map(Cookie::getValue)
			.filter((value) -> value.matches("[\\w-]{43}"))
			.orElseGet(() -> {
				String device = Secret.random();
				response.addHeader(HttpHeaders.SET_COOKIE, cookie(device, page, request).toString());
				return device;
			});
	}

	private static ResponseCookie cookie(String device, OpenPage page, HttpServletRequest request) {
		return ResponseCookie.from(COOKIE, device)
			.path(request.getRequestURI())
			.maxAge(Duration.between(Instant.now(), page.expiresAt()))
			.httpOnly(true)
			.sameSite("Lax")
			.secure(request.isSecure())
			.build();
	}

}
