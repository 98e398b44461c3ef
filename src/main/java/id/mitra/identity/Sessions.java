package id.mitra.identity;

import id.mitra.identity.signin.FamiliarPlaces;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Opens a reader's session, always another than the one before.
 */
@Component
class Sessions {

	private final SessionReaders readers;

	private final FamiliarPlaces familiar;

	Sessions(SessionReaders readers, FamiliarPlaces familiar) {
		this.readers = readers;
		this.familiar = familiar;
	}

	void open(Reader reader, HttpServletRequest request, HttpServletResponse response) {
		HttpSession session = request.getSession(false);
		if (session != null) {
			session.invalidate();
		}
		SignedIn.bySession(reader).enter();
		this.readers.saveContext(SecurityContextHolder.getContext(), request, response);
		this.familiar.remember(reader.id(), request, response);
	}

}
