package id.mitra.identity.caller;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * The language of an answer. A program says it by Accept-Language; a person's account
 * remembers it, before signing in a cookie, before that the browser says it. Indonesian
 * where nothing does. Nothing sets it here, so that of Spring's resolvers it is one whose
 * answer follows from the request.
 */
@Component("localeResolver")
public class CallerLocale extends AcceptHeaderLocaleResolver {

	public static final String COOKIE = "language";

	/** The account's language, for what is said once the account is out of sight. */
	private static final String ACCOUNT = CallerLocale.class.getName() + ".account";

	static final Locale INDONESIAN = Locale.of("id");

	private static final List<Locale> KNOWN = List.of(INDONESIAN, Locale.ENGLISH);

	@Override
	public Locale resolveLocale(HttpServletRequest request) {
		Optional<Locale> account = account(request);
		if (request.getRequestURI().startsWith("/api/")) {
			return accepted(request).or(() -> account).orElse(INDONESIAN);
		}
		return account.or(() -> remembered(request)).or(() -> accepted(request)).orElse(INDONESIAN);
	}

	/** Has the rest of a request answered in the reader's language. */
	public static void note(Caller caller, HttpServletRequest request) {
		request.setAttribute(ACCOUNT, Locale.of(caller.locale()));
	}

	private static Optional<Locale> account(HttpServletRequest request) {
		Caller.current().ifPresent((caller) -> note(caller, request));
		return Optional.ofNullable((Locale) request.getAttribute(ACCOUNT));
	}

	private static Optional<Locale> remembered(HttpServletRequest request) {
		Cookie cookie = WebUtils.getCookie(request, COOKIE);
		return Optional.ofNullable(cookie).map(Cookie::getValue).map(Locale::of).filter(KNOWN::contains);
	}

	private static Optional<Locale> accepted(HttpServletRequest request) {
		String header = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
		if (header == null) {
			return Optional.empty();
		}
		try {
			return Optional.ofNullable(Locale.lookup(Locale.LanguageRange.parse(header), KNOWN));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

}
