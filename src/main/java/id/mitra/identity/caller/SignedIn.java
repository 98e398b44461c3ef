package id.mitra.identity.caller;

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
public final class SignedIn extends AbstractAuthenticationToken {

	/** Which session it is, 0 for none that is known yet. */
	private final long session;

	private final Caller caller;

	private SignedIn(Caller caller, long session, List<GrantedAuthority> authorities) {
		super(authorities);
		this.caller = caller;
		this.session = session;
		setAuthenticated(true);
	}

	public static SignedIn bySession(Caller caller) {
		return bySession(caller, 0);
	}

	public static SignedIn bySession(Caller caller, long session) {
		return new SignedIn(caller, session, authorities(caller.role(), "SESSION", "WRITE"));
	}

	public static SignedIn byToken(Caller caller, Scope scope) {
		return new SignedIn(caller, 0,
				(scope == Scope.WRITE) ? authorities(caller.role(), "WRITE") : authorities(caller.role()));
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
	public static long session() {
		return (SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn current) ? current.session
				: 0;
	}

	public void enter() {
		SecurityContext context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(this);
		SecurityContextHolder.setContext(context);
	}

	@Override
	public Object getCredentials() {
		return "";
	}

	@Override
	public Caller getPrincipal() {
		return this.caller;
	}

	@Override
	public String getName() {
		return this.caller.username();
	}

}
