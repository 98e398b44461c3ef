package id.mitra.identity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * The language of an answer. A program says it by Accept-Language; a person's account
 * remembers it, before signing in a cookie, before that the browser says it. Indonesian
 * where nothing does.
 */
@Component("localeResolver")
class ReaderLocale implements LocaleResolver {

	static final String COOKIE = "language";

	static final Locale INDONESIAN = Locale.of("id");

	private static final List<Locale> KNOWN = List.of(INDONESIAN, Locale.ENGLISH);

	@Override
	public Locale resolveLocale(HttpServletRequest request) {
		Optional<Locale> account = Reader.current().map(Reader::locale).map(Locale::of);
		if (request.getRequestURI().startsWith("/api/")) {
			return accepted(request).or(() -> account).orElse(INDONESIAN);
		}
		return account.or(() -> remembered(request)).or(() -> accepted(request)).orElse(INDONESIAN);
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

	/**
	 * Refuses, as Spring's contract asks of a resolver whose answer follows from the
	 * request. A language is chosen by the account or the cookie, see
	 * {@link PreferencesPageController}; nothing calls this.
	 */
	@Override
	public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
		throw new UnsupportedOperationException("The account and the cookie hold the language");
	}

}
