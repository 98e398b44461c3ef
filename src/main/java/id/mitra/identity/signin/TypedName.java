package id.mitra.identity.signin;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

/**
 * The user name of a sign-in that failed, known or not, which the next answer alone has
 * in its field again.
 */
public final class TypedName {

	private static final String ATTRIBUTE = "typedName";

	/** As long as the field lets it be. */
	private static final int LONGEST = 200;

	private TypedName() {
	}

	public static void keep(HttpServletRequest request) {
		String name = request.getParameter("username");
		if (name != null && !name.isBlank() && name.length() <= LONGEST) {
			request.getSession().setAttribute(ATTRIBUTE, name);
		}
	}

	/** Which is then forgotten. */
	public static Optional<String> take(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		Object name = (session != null) ? session.getAttribute(ATTRIBUTE) : null;
		if (session != null && name != null) {
			session.removeAttribute(ATTRIBUTE);
		}
		return Optional.ofNullable(name).map(Object::toString);
	}

}
