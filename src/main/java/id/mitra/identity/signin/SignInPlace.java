package id.mitra.identity.signin;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.web.util.WebUtils;

/**
 * Whence someone signs in.
 *
 * @param address of an IPv6 address the first 64 bits, as whoever has one has them all
 * @param browser what the browser's cookie says of it, null where it has none
 */
public record SignInPlace(String address, @Nullable String browser) {

	/** Nowhere that could be told from elsewhere. */
	public static final SignInPlace UNKNOWN = new SignInPlace("", null);

	static final String COOKIE = "familiar-browser";

	public static SignInPlace of(HttpServletRequest request) {
		Optional<String> browser = Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
			.map(Cookie::getValue)
			.filter((value) -> value.matches("[\\w-]{43}"));
		return new SignInPlace(network(request.getRemoteAddr()), browser.orElse(null));
	}

	private static String network(String address) {
		try {
			return (InetAddress.ofLiteral(address) instanceof Inet6Address six)
					? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), 8)) : address;
		}
		catch (IllegalArgumentException ex) {
			return address;
		}
	}

}
