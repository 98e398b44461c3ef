package id.mitra.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Opens a reader's session under a fresh id.
 */
@Component
class Sessions {

	private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

	void open(Reader reader, HttpServletRequest request, HttpServletResponse response) {
		HttpSession session = request.getSession(false);
		if (session != null) {
			request.changeSessionId();
		}
		SignedIn.bySession(reader).enter();
		this.contexts.saveContext(SecurityContextHolder.getContext(), request, response);
	}

}
