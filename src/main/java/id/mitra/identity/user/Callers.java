package id.mitra.identity.user;

import java.util.Locale;
import java.util.function.Supplier;

import id.mitra.identity.caller.Caller;
import id.mitra.identity.caller.Scope;
import id.mitra.identity.caller.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Lets work that nobody asked for just now see what one user may see, such as what is to
 * be sent to them.
 */
@Component
public class Callers {

	private final UserRepository users;

	Callers(UserRepository users) {
		this.users = users;
	}

	/**
	 * Does work as a user, with the role, clearance and language that they have now. It
	 * reads, and may not write in their name. Afterwards the caller is who it was before.
	 * @throws AccessDeniedException where the user may not sign in, or there is none
	 * @throws IllegalStateException within a transaction, which may hold records that
	 * another caller has read
	 */
	public <T extends @Nullable Object> T as(long user, Supplier<T> work) {
		if (TransactionSynchronizationManager.isActualTransactionActive()) {
			throw new IllegalStateException("Work as a user begins outside of a transaction");
		}
		Caller caller = this.users.findById(user)
			.filter(User::maySignIn)
			.map(User::caller)
			.orElseThrow(() -> new AccessDeniedException("The user may not sign in"));
		SecurityContext before = SecurityContextHolder.getContext();
		LocaleContext language = LocaleContextHolder.getLocaleContext();
		try {
			SignedIn.byToken(caller, Scope.READ).enter();
			LocaleContextHolder.setLocale(Locale.of(caller.locale()));
			return work.get();
		}
		finally {
			SecurityContextHolder.setContext(before);
			LocaleContextHolder.setLocaleContext(language);
		}
	}

}
