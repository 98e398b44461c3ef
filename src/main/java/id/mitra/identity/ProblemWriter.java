package id.mitra.identity;

import java.io.IOException;

import id.mitra.identity.caller.CallerLocale;
import id.mitra.platform.error.answer.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * Writes a problem document for a request that reached no controller.
 */
class ProblemWriter {

	private final Problems problems;

	private final CallerLocale locales;

	ProblemWriter(Problems problems, CallerLocale locales) {
		this.problems = problems;
		this.locales = locales;
	}

	void write(HttpStatus status, HttpServletRequest request, HttpServletResponse response) throws IOException {
		LocaleContextHolder.setLocale(this.locales.resolveLocale(request));
		response.setStatus(status.value());
		if (status == HttpStatus.UNAUTHORIZED) {
			response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
		}
		this.problems.write(this.problems.of(status, request.getRequestURI()), response);
	}

}
