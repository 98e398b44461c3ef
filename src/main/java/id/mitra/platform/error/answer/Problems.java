package id.mitra.platform.error.answer;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import id.mitra.platform.error.DatabaseFault;
import id.mitra.platform.error.NotUtf8;
import id.mitra.platform.error.Refused;
import id.mitra.platform.error.RequestId;
import jakarta.servlet.http.HttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/**
 * Problem documents (RFC 9457) in the caller's language. The words come from the messages
 * {@code problem.<status>.title} and {@code .detail}, never from an exception. A failure
 * of ours has the request's id, by which the log has its reason.
 */
@Component
public class Problems {

	private final MessageSource messages;

	private final JsonMapper json;

	Problems(MessageSource messages, JsonMapper json) {
		this.messages = messages;
		this.json = json;
	}

	public ProblemDetail of(HttpStatusCode status, String path) {
		int code = status.value();
		ProblemDetail problem = ProblemDetail.forStatus(status);
		problem.setType(URI.create("urn:mitra:problem:" + code));
		problem.setTitle(
				text("problem." + code + ".title", (status.value() < 500) ? "problem.400.title" : "problem.500.title"));
		problem.setDetail(text("problem." + code + ".detail",
				(status.value() < 500) ? "problem.400.detail" : "problem.500.detail"));
		problem.setInstance(address(path));
		if (status.is5xxServerError()) {
			problem.setProperty("requestId", RequestId.current());
		}
		return problem;
	}

	/** An address as it was sent, in a form that an address can have. */
	private static URI address(String path) {
		try {
			return URI.create(path);
		}
		catch (IllegalArgumentException ex) {
			return URI.create(UriUtils.encodePath(path, StandardCharsets.UTF_8));
		}
	}

	/**
	 * That the database can't do it just now, and why.
	 */
	public ProblemDetail of(DatabaseFault fault, String path) {
		ProblemDetail problem = of(HttpStatus.SERVICE_UNAVAILABLE, path);
		problem.setDetail(text("fault." + fault, "problem.503.detail"));
		return problem;
	}

	/**
	 * Writes a problem for a request that reached no controller.
	 */
	public void write(ProblemDetail problem, HttpServletResponse response) throws IOException {
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		response.setCharacterEncoding(StandardCharsets.UTF_8.name());
		response.getWriter().write(this.json.writeValueAsString(problem));
	}

	/**
	 * What a message says in the caller's language.
	 */
	public String sentence(String code) {
		return this.messages.getMessage(code, null, LocaleContextHolder.getLocale());
	}

	/**
	 * The sentence that says why a record's state refuses a change.
	 */
	public String refusal(Refused refused) {
		return this.messages.getMessage("refused." + refused.code(), refused.arguments(),
				LocaleContextHolder.getLocale());
	}

	/**
	 * The sentence that says why a body can't be read as a whole: it is missing, in
	 * another encoding than UTF-8, or no JSON of the kind that is asked for.
	 */
	String unreadable(HttpMessageNotReadableException failure) {
		Throwable cause = failure.getCause();
		String key = (cause == null) ? "none" : (cause instanceof NotUtf8) ? "encoding" : "json";
		return text("problem.400.body." + key, "problem.400.detail");
	}

	private String text(String key, String fallback) {
		Locale locale = LocaleContextHolder.getLocale();
		String text = this.messages.getMessage(key, null, "", locale);
		return (text == null || text.isEmpty()) ? this.messages.getMessage(fallback, null, locale) : text;
	}

}
