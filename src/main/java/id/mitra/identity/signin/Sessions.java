package id.mitra.identity.signin;

import id.mitra.identity.caller.Caller;
import id.mitra.identity.caller.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Opens a reader's session, always another than the one before.
 */
@Component
public class Sessions {

	private final SessionCallers callers;

	private final FamiliarPlaces familiar;

	Sessions(SessionCallers callers, FamiliarPlaces familiar) {
		this.callers = callers;
		this.familiar = familiar;
	}

	public void open(Caller caller, HttpServletRequest request, HttpServletResponse response) {
		HttpSession session = request.getSession(false);
		if (session != null) {
			session.invalidate();
		}
		SignedIn.bySession(caller).enter();
		this.callers.saveContext(SecurityContextHolder.getContext(), request, response);
		this.familiar.remember(caller.id(), request, response);
	}

}
