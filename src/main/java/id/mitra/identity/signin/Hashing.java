package id.mitra.identity.signin;

import java.util.function.Supplier;

import id.mitra.platform.error.TooManyRequests;

import org.springframework.stereotype.Component;

/**
 * Bounds how many passwords are hashed at once, which is slow on purpose: on all
 * processors but one, which stays for everyone else. Whoever's turn does not come soon is
 * sent away.
 */
@Component
public class Hashing {

	private final Turns turns;

	Hashing() {
		this(Math.max(1, Runtime.getRuntime().availableProcessors() - 1));
	}

	Hashing(int atOnce) {
		this.turns = new Turns(atOnce);
	}

	/**
	 * Hashes when its turn comes.
	 * @throws TooManyRequests where it does not
	 */
	public <T> T inTurn(Supplier<T> hash) {
		return this.turns.take(hash);
	}

}
