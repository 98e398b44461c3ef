package id.mitra.identity.user;

import java.nio.charset.StandardCharsets;
import java.util.List;

import id.mitra.identity.signin.Hashing;
import id.mitra.platform.error.FieldErrors;
import org.jspecify.annotations.Nullable;

import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * What a password must be: long, none that is guessed first, and another than before, but
 * of whatever characters (NIST SP 800-63B, 3.1.1.2); bcrypt, which hashes it, takes 72
 * bytes.
 */
@Component
public class Passwords {

	static final int SHORTEST = 12;

	static final int MOST_BYTES = 72;

	private final PasswordEncoder encoder = PasswordEncoderFactories.createDelegatingPasswordEncoder();

	private final String nobodys = this.encoder.encode(Secret.random());

	private final EasyPasswords easy;

	private final Hashing hashing;

	Passwords(EasyPasswords easy, Hashing hashing) {
		this.easy = easy;
		this.hashing = hashing;
	}

	/**
	 * Whether the user may choose this password.
	 */
	public void check(@Nullable String password, User user, String field, FieldErrors errors) {
		if (password == null || password.codePointCount(0, password.length()) < SHORTEST) {
			errors.reject(field, "password.short", SHORTEST);
		}
		else if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
			errors.reject(field, "password.long", MOST_BYTES);
		}
		else if (matches(password, user.getPasswordHash())) {
			errors.reject(field, "password.same");
		}
		else {
			this.easy.reason(password, List.of(user.getUsername(), user.getDisplayName()))
				.ifPresent((reason) -> errors.reject(field, reason));
		}
	}

	public String hash(String password) {
		return this.hashing.inTurn(() -> String.valueOf(this.encoder.encode(password)));
	}

	/**
	 * Whether a password fits; takes as long for a user who has none.
	 */
	public boolean matches(@Nullable String password, @Nullable String hash) {
		boolean matches = this.hashing.inTurn(
				() -> this.encoder.matches((password != null) ? password : "", (hash != null) ? hash : this.nobodys));
		return matches && hash != null;
	}

}
