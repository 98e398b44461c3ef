package id.mitra.identity.account;

import id.mitra.identity.caller.Caller;
import id.mitra.identity.caller.SignedIn;
import id.mitra.identity.signin.LoginThrottle;
import id.mitra.identity.signin.SignInPlace;
import id.mitra.platform.error.TooManyRequests;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
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
		SignInPlace place = (attempt.getDetails() instanceof SignInPlace known) ? known : SignInPlace.UNKNOWN;
		try {
			LoginThrottle.Attempt begun = this.throttle.begin(attempt.getName(), place);
			Caller caller = weigh(begun, attempt);
			this.throttle.succeeded(begun);
			return SignedIn.bySession(caller);
		}
		catch (TooManyRequests ex) {
			throw new LockedException("Too many attempts", ex);
		}
	}

	/** Neither a connection nor a turn is held while a name waits. */
	private Caller weigh(LoginThrottle.Attempt begun, Authentication attempt) {
		try {
			Thread.sleep(begun.pause());
			return this.accounts.signIn(attempt.getName(), String.valueOf(attempt.getCredentials()))
				.orElseThrow(() -> new BadCredentialsException("Wrong name or password"));
		}
		catch (TooManyRequests ex) {
			this.throttle.giveBack(begun);
			throw ex;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new LockedException("Stopping", ex);
		}
	}

	@Override
	public boolean supports(Class<?> authentication) {
		return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
	}

}
