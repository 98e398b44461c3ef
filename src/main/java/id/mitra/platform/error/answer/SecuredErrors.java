package id.mitra.platform.error.answer;

import java.io.IOException;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Sees to it that an error has the headers that every answer has, also where the server
 * ended the request under the application's hands, as it does when a body breaks off.
 */
@Component
class SecuredErrors extends OncePerRequestFilter {

	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (request.getDispatcherType() == DispatcherType.ERROR && !response.containsHeader(PlainAnswer.NO_SNIFFING)) {
			PlainAnswer.secure(response);
		}
		chain.doFilter(request, response);
	}

}
