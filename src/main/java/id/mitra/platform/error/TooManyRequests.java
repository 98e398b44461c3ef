package id.mitra.platform.error;

import java.io.IOException;
import java.time.Duration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * More was asked for, or has failed, than is let through: 429, and when to try again.
 */
public class TooManyRequests extends RuntimeException {

	/** Where a page finds the seconds to wait. */
	public static final String SECONDS = TooManyRequests.class.getName() + ".seconds";

	private final Duration wait;

	public TooManyRequests(Duration wait) {
		super("Wait " + wait);
		this.wait = wait;
	}

	/**
	 * Answers a request that reached no controller, with a page or a problem document.
	 */
	public void tell(HttpServletRequest request, HttpServletResponse response) throws IOException {
		response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds()));
		request.setAttribute(SECONDS, seconds());
		response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
	}

	/** In whole seconds, at least one, as {@code Retry-After} has it. */
	public long seconds() {
		return Math.max(1, this.wait.plusMillis(999).toSeconds());
	}

}
