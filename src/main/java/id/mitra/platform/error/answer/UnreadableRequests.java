package id.mitra.platform.error.answer;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.InvalidParameterException;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads what a request sends as parameters before anyone else does, so that a query or
 * form that stands for no text, or an upload beyond the limits, is refused in one place:
 * whoever looked next, the page that says so among them, would fail on it again.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class UnreadableRequests extends OncePerRequestFilter {

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		int status = refusal(request);
		if (status == 0) {
			chain.doFilter(request, response);
		}
		else {
			PlainAnswer.write(status, request.getRequestURI(), response);
		}
	}

	/** The status to refuse it with, 0 where it can be read. */
	private static int refusal(HttpServletRequest request) {
		try {
			request.getParameterMap();
			return 0;
		}
		catch (InvalidParameterException ex) {
			return (ex.getErrorCode() == HttpStatus.CONTENT_TOO_LARGE.value()) ? ex.getErrorCode()
					: HttpStatus.BAD_REQUEST.value();
		}
	}

}
