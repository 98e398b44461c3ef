package id.mitra.identity;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import id.mitra.platform.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/**
 * Writes a problem document for a request that reached no controller.
 */
class ProblemWriter {

	private final Problems problems;

	private final JsonMapper json;

	private final ReaderLocale locales;

	ProblemWriter(Problems problems, JsonMapper json, ReaderLocale locales) {
		this.problems = problems;
		this.json = json;
		this.locales = locales;
	}

	void write(HttpStatus status, HttpServletRequest request, HttpServletResponse response) throws IOException {
		LocaleContextHolder.setLocale(this.locales.resolveLocale(request));
		response.setStatus(status.value());
		if (status == HttpStatus.UNAUTHORIZED) {
			response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
		}
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		response.setCharacterEncoding(StandardCharsets.UTF_8.name());
		response.getWriter().write(this.json.writeValueAsString(this.problems.of(status, request.getRequestURI())));
	}

}
