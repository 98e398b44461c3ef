package id.mitra.platform.error.answer;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import id.mitra.platform.error.DatabaseFault;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.View;

/**
 * The page that says what is wrong with the database, made without it and without a
 * session. What a form sent is kept in it, to be sent again, but for passwords and files.
 */
@Component
public class FaultPage {

	private static final String VIEW = "error/503";

	/** What the fields for passwords are called; a test finds one that is not here. */
	public static final List<String> PASSWORDS = List.of("password", "current", "new");

	private final ThymeleafViewResolver views;

	private final LocaleResolver locales;

	FaultPage(ThymeleafViewResolver views, LocaleResolver locales) {
		this.views = views;
		this.locales = locales;
	}

	/**
	 * One value that a form sent.
	 */
	record Sent(String name, String value) {
	}

	/**
	 * How to ask again: by the address alone, or by sending the same once more.
	 */
	record Again(String address, boolean posted, boolean secret, boolean files, List<Sent> fields) {

		static Again of(String path, HttpServletRequest request) {
			String address = path.startsWith("//") ? "/" : path;
			String query = request.getQueryString();
			if (!"POST".equals(method(request))) {
				return new Again((query != null) ? address + "?" + query : address, false, false, false, List.of());
			}
			Map<String, String[]> sent = request.getParameterMap();
			return new Again(address, true, PASSWORDS.stream().anyMatch(sent::containsKey),
					Objects.requireNonNullElse(request.getContentType(), "")
						.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE),
					sent.entrySet()
						.stream()
						.filter((field) -> !PASSWORDS.contains(field.getKey()))
						.flatMap((field) -> Stream.of(field.getValue()).map((value) -> new Sent(field.getKey(), value)))
						.toList());
		}

		private static String method(HttpServletRequest request) {
			return (request.getAttribute(RequestDispatcher.ERROR_METHOD) instanceof String method) ? method
					: request.getMethod();
		}

	}

	void write(DatabaseFault fault, String path, HttpServletRequest request, HttpServletResponse response)
			throws IOException, ServletException {
		if (!response.containsHeader(PagePolicy.HEADER)) {
			response.setHeader(PagePolicy.HEADER, PagePolicy.CONTENT);
		}
		Stream.of(CsrfToken.class.getName(), "_csrf").forEach(request::removeAttribute);
		request.setAttribute(DispatcherServlet.LOCALE_RESOLVER_ATTRIBUTE, this.locales);
		try {
			View view = Objects.requireNonNull(this.views.resolveViewName(VIEW, LocaleContextHolder.getLocale()));
			view.render(Map.of("fault", fault, "again", Again.of(path, request), "alone", true), request, response);
		}
		catch (IOException | ServletException | RuntimeException ex) {
			throw ex;
		}
		catch (Exception ex) {
			throw new ServletException(ex);
		}
	}

}
