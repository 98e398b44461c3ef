package id.mitra.identity;

import java.util.ArrayList;
import java.util.List;

import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * A reader whose credentials were right, by session or by token, with what both the role
 * and the token's scope allow.
 */
final class SignedIn extends AbstractAuthenticationToken {

	/** Which session it is, 0 for none that is known yet. */
	private final long session;

	private final Reader reader;

	private SignedIn(Reader reader, long session, List<GrantedAuthority> authorities) {
		super(authorities);
		this.reader = reader;
		this.session = session;
		setAuthenticated(true);
	}

	static SignedIn bySession(Reader reader) {
		return bySession(reader, 0);
	}

	static SignedIn bySession(Reader reader, long session) {
		return new SignedIn(reader, session, authorities(reader.role(), "SESSION", "WRITE"));
	}

	static SignedIn byToken(Reader reader, Scope scope) {
		return new SignedIn(reader, 0,
				(scope == Scope.WRITE) ? authorities(reader.role(), "WRITE") : authorities(reader.role()));
	}

	private static List<GrantedAuthority> authorities(Role role, String... more) {
		List<String> names = new ArrayList<>(List.of(more));
		for (Role included : Role.values()) {
			if (included.compareTo(role) <= 0) {
				names.add("ROLE_" + included);
			}
		}
		return AuthorityUtils.createAuthorityList(names);
	}

	/**
	 * The session of the current request, 0 where it has none.
	 */
	static long session() {
		return (SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn current) ? current.session
				: 0;
	}

	void enter() {
		SecurityContext context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(this);
		SecurityContextHolder.setContext(context);
	}

	@Override
	public Object getCredentials() {
		return "";
	}

	@Override
	public Reader getPrincipal() {
		return this.reader;
	}

	@Override
	public String getName() {
		return this.reader.username();
	}

}
