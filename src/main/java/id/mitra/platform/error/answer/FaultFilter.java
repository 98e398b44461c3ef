package id.mitra.platform.error.answer;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;

import id.mitra.platform.error.DatabaseFault;
import id.mitra.platform.error.LoggedPath;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Answers 503 where the database failed a request, wherever on the way: outside of all
 * that reads sessions and users, since that reads the database as well.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class FaultFilter extends OncePerRequestFilter {

	private static final Logger log = LoggerFactory.getLogger(FaultFilter.class);

	private final Problems problems;

	private final FaultPage page;

	private final LocaleResolver locales;

	FaultFilter(Problems problems, FaultPage page, LocaleResolver locales) {
		this.problems = problems;
		this.page = page;
		this.locales = locales;
	}

	/** An error page reads the user, too. */
	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		try {
			chain.doFilter(request, response);
		}
		catch (ServletException | IOException | RuntimeException ex) {
			Optional<DatabaseFault> fault = DatabaseFault.of(ex);
			if (fault.isEmpty() || response.isCommitted()) {
				throw ex;
			}
			note(fault.get(), ex, request);
			answer(fault.get(), request, response);
		}
	}

	/** One line, as there will be many of the kind. */
	static void note(DatabaseFault fault, Exception failure, HttpServletRequest request) {
		log.warn("{} {} failed, database {}: {}", request.getMethod(), LoggedPath.of(path(request)), fault,
				reason(failure));
	}

	/** What the driver, the pool or the server said, whichever was the first. */
	private static @Nullable String reason(Throwable failure) {
		Throwable cause = failure;
		while (cause.getCause() != null && !(cause instanceof SQLException)) {
			cause = cause.getCause();
		}
		return cause.getMessage();
	}

	private void answer(DatabaseFault fault, HttpServletRequest request, HttpServletResponse response)
			throws IOException, ServletException {
		response.resetBuffer();
		response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
		response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(DatabaseFault.RETRY_AFTER.toSeconds()));
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		LocaleContextHolder.setLocale(this.locales.resolveLocale(request));
		try {
			if (path(request).matches("/(api|v3|actuator)/.*")) {
				this.problems.write(this.problems.of(fault, path(request)), response);
			}
			else {
				this.page.write(fault, path(request), request, response);
			}
		}
		finally {
			LocaleContextHolder.resetLocaleContext();
		}
	}

	/** The address that was asked for, in an error's dispatch too. */
	private static String path(HttpServletRequest request) {
		return (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path) ? path
				: request.getRequestURI();
	}

}
