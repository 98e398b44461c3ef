package id.mitra.identity;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Signs in by name and password, at a pace that makes guessing futile. As the only such
 * bean it is asked of itself; named in a filter chain too, it would count each failure
 * twice.
 */
@Component
class PasswordSignIn implements AuthenticationProvider {

	private final AccountService accounts;

	private final LoginThrottle throttle;

	PasswordSignIn(AccountService accounts, LoginThrottle throttle) {
		this.accounts = accounts;
		this.throttle = throttle;
	}

	@Override
	public Authentication authenticate(Authentication attempt) {
		String username = attempt.getName();
		String address = (attempt.getDetails() instanceof WebAuthenticationDetails details) ? details.getRemoteAddress()
				: "";
		if (this.throttle.holds(username, address)) {
			throw new LockedException("Too many attempts");
		}
		Reader reader = this.accounts.signIn(username, String.valueOf(attempt.getCredentials())).orElseThrow(() -> {
			this.throttle.failed(username, address);
			return new BadCredentialsException("Wrong name or password");
		});
		this.throttle.succeeded(username);
		return SignedIn.bySession(reader);
	}

	@Override
	public boolean supports(Class<?> authentication) {
		return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
	}

}
