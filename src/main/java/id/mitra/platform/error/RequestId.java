package id.mitra.platform.error;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.HexFormat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives each request an id of ours, by which its answer is found in the log. One that a
 * client sends is not taken: it could be another request's.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class RequestId extends OncePerRequestFilter {

	public static final String HEADER = "X-Request-Id";

	/** Its name in the log's context. */
	private static final String KEY = "request";

	private static final String ATTRIBUTE = RequestId.class.getName();

	private static final SecureRandom RANDOM = new SecureRandom();

	/**
	 * The id of the request that this thread answers, null where it answers none.
	 */
	public static @Nullable String current() {
		return MDC.get(KEY);
	}

	/** An error's page is part of the answer to its request. */
	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		with(request, response, () -> chain.doFilter(request, response));
	}

	/**
	 * Answers a request under its id.
	 */
	static void with(HttpServletRequest request, HttpServletResponse response, Answering answering)
			throws ServletException, IOException {
		String id = (request.getAttribute(ATTRIBUTE) instanceof String known) ? known : random();
		String outside = MDC.get(KEY);
		request.setAttribute(ATTRIBUTE, id);
		response.setHeader(HEADER, id);
		MDC.put(KEY, id);
		try {
			answering.run();
		}
		finally {
			if (outside != null) {
				MDC.put(KEY, outside);
			}
			else {
				MDC.remove(KEY);
			}
		}
	}

	/**
	 * What is done to answer a request.
	 */
	@FunctionalInterface
	interface Answering {

		void run() throws ServletException, IOException;

	}

	/** An id for an answer that no request of the application's is behind. */
	public static String random() {
		byte[] bytes = new byte[8];
		RANDOM.nextBytes(bytes);
		return HexFormat.of().formatHex(bytes);
	}

}
