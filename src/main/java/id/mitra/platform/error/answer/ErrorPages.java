package id.mitra.platform.error.answer;

import java.time.Duration;
import java.util.Map;
import java.util.Set;

import id.mitra.platform.error.RequestId;
import id.mitra.platform.error.TooManyRequests;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * The last resort for requests that no controller answered: a page that says what to do
 * next, or a problem document under {@code /api}. Who reloads a form that came back at
 * the address it was sent to, as a phone does with a tab that it had put away, is led to
 * the page above it.
 */
@Controller
class ErrorPages implements ErrorController {

	/** The request's attribute in which a page's refusal gives its reason. */
	static final String REASON = ErrorPages.class.getName() + ".reason";

	private static final Set<Integer> PAGES = Set.of(400, 403, 404, 409, 429, 500);

	/** What is so of the page above as well. */
	private static final Set<Integer> ABOVE_TOO = Set.of(403, 404, 429);

	private final Problems problems;

	private final PagesAbove pages;

	ErrorPages(Problems problems, PagesAbove pages) {
		this.problems = problems;
		this.pages = pages;
	}

	@RequestMapping("/error")
	Object error(HttpServletRequest request) {
		HttpStatusCode status = status(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE));
		String address = address(request);
		if (address.startsWith("/api/")) {
			return problem(status, address);
		}
		boolean askedForByHand = status.value() == HttpStatus.METHOD_NOT_ALLOWED.value() && !isSent(request);
		return askedForByHand ? above(address) : page(status, request);
	}

	private ResponseEntity<?> problem(HttpStatusCode status, String path) {
		return ResponseEntity.status(status)
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.body(this.problems.of(status, path));
	}

	private ResponseEntity<?> above(String address) {
		return ResponseEntity.status(HttpStatus.SEE_OTHER)
			.header(HttpHeaders.LOCATION, this.pages.of(address).orElse("/"))
			.build();
	}

	private ModelAndView page(HttpStatusCode status, HttpServletRequest request) {
		boolean known = PAGES.contains(status.value());
		ModelAndView page = new ModelAndView(known ? "error/" + status.value() : "error/error", status);
		page.addObject("reason", request.getAttribute(REASON));
		page.addObject("back",
				(status.value() == HttpStatus.BAD_REQUEST.value()) ? unfiltered(request) : back(status, request));
		page.addObject("requestId", status.is5xxServerError() ? RequestId.current() : null);
		return page.addAllObjects(wait(request));
	}

	/** For how long whoever asked too often is to wait. */
	private static Map<String, Long> wait(HttpServletRequest request) {
		return (request.getAttribute(TooManyRequests.SECONDS) instanceof Long seconds)
				? Map.of("seconds", seconds, "minutes", Duration.ofSeconds(seconds + 59).toMinutes()) : Map.of();
	}

	/** Where a filter could not be read, the list as a whole. */
	private static @Nullable String unfiltered(HttpServletRequest request) {
		return (request.getAttribute(REASON) != null)
				? (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) : null;
	}

	/**
	 * Whatever is sent or opened lies below the page that leads to it: there is the way
	 * back.
	 */
	private @Nullable String back(HttpStatusCode status, HttpServletRequest request) {
		return (isSent(request) || !ABOVE_TOO.contains(status.value())) ? this.pages.of(address(request)).orElse(null)
				: null;
	}

	private static boolean isSent(HttpServletRequest request) {
		return "POST".equals(request.getAttribute(RequestDispatcher.ERROR_METHOD));
	}

	private static String address(HttpServletRequest request) {
		return String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
	}

	/** Asked for by hand, this address is no page. */
	private static HttpStatusCode status(Object attribute) {
		return (attribute instanceof Integer code) ? HttpStatusCode.valueOf(code) : HttpStatus.NOT_FOUND;
	}

}
