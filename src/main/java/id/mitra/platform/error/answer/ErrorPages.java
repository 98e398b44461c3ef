package id.mitra.platform.error.answer;

import java.time.Duration;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import id.mitra.platform.error.RequestId;
import id.mitra.platform.error.TooManyRequests;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * The last resort for requests that no controller answered: a page that says what to do
 * next, or a problem document under {@code /api}.
 */
@Controller
class ErrorPages implements ErrorController {

	/** The request's attribute in which a page's refusal gives its reason. */
	static final String REASON = ErrorPages.class.getName() + ".reason";

	/** The one that says after how many seconds to try again. */

	/**
	 * A change is sent to an address below that of the record: there lies the way back.
	 */
	private static final Pattern CHANGE = Pattern.compile("(/.+/[^/]+)/[a-z-]+");

	private static final Set<Integer> PAGES = Set.of(400, 403, 404, 409, 429, 500);

	private final Problems problems;

	ErrorPages(Problems problems) {
		this.problems = problems;
	}

	@RequestMapping("/error")
	Object error(HttpServletRequest request) {
		HttpStatusCode status = status(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE));
		if (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path
				&& path.startsWith("/api/")) {
			return ResponseEntity.status(status)
				.contentType(MediaType.APPLICATION_PROBLEM_JSON)
				.body(this.problems.of(status, path));
		}
		ModelAndView page = new ModelAndView(
				PAGES.contains(status.value()) ? "error/" + status.value() : "error/error");
		page.setStatus(status);
		page.addObject("reason", request.getAttribute(REASON));
		if (request.getAttribute(TooManyRequests.SECONDS) instanceof Long seconds) {
			page.addObject("seconds", seconds);
			page.addObject("minutes", Duration.ofSeconds(seconds + 59).toMinutes());
		}
		page.addObject("back",
				(status.value() == HttpStatus.BAD_REQUEST.value()) ? unfiltered(request) : back(request));
		page.addObject("requestId", status.is5xxServerError() ? RequestId.current() : null);
		return page;
	}

	/** Where a filter could not be read, the list as a whole. */
	private static @Nullable String unfiltered(HttpServletRequest request) {
		return (request.getAttribute(REASON) != null)
				? (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) : null;
	}

	private static @Nullable String back(HttpServletRequest request) {
		Matcher change = CHANGE.matcher(String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI)));
		return ("POST".equals(request.getAttribute(RequestDispatcher.ERROR_METHOD)) && change.matches())
				? change.group(1) : null;
	}

	/** Asked for by hand, this address is no page. */
	private static HttpStatusCode status(Object attribute) {
		return (attribute instanceof Integer code) ? HttpStatusCode.valueOf(code) : HttpStatus.NOT_FOUND;
	}

}
