package id.mitra.identity.signin;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import id.mitra.platform.error.TooManyRequests;
import id.mitra.platform.text.Sha256;

import org.springframework.stereotype.Component;

/**
 * Slows down guessing, alike for names that nobody has. A name from one address, or from
 * a browser it is familiar with, fails five times in a quarter of an hour and then waits;
 * an address, whoever is tried from it, a hundred times. A name from anywhere never waits
 * for more than five seconds, from fifty failures on, so that no stranger locks it; from
 * a familiar browser or address it does not wait at all.
 */
@Component
public class LoginThrottle {

	static final int TOGETHER = 5;

	static final int PER_ADDRESS = 100;

	static final int UNWAITED = 50;

	static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

	/** However many guess at once, the database is left to those who don't. */
	private final Turns turns = new Turns(4);

	private final FailureCounts counts;

	private final FamiliarPlaces familiar;

	LoginThrottle(FailureCounts counts, FamiliarPlaces familiar) {
		this.counts = counts;
		this.familiar = familiar;
	}

	/**
	 * Counts an attempt as failed before it is weighed, so that however many come at once
	 * no more are weighed than may fail.
	 * @throws TooManyRequests where no more may
	 */
	public Attempt begin(String username, SignInPlace place) {
		String name = username.strip().toLowerCase(Locale.ROOT);
		return this.turns.take(() -> {
			FamiliarPlaces.Known known = this.familiar.known(name, place);
			String where = known.browser() ? "browser " + place.browser() : "address " + place.address();
			Attempt attempt = new Attempt(Sha256.of(where + " " + name));
			take(attempt, attempt.together, TOGETHER);
			if (!known.browser()) {
				take(attempt, Sha256.of("address " + place.address()), PER_ADDRESS);
			}
			int failures = take(attempt, Sha256.of("name " + name), Integer.MAX_VALUE);
			attempt.pause = known.any() ? Duration.ZERO : pause(failures);
			return attempt;
		});
	}

	/**
	 * The same for a user who is asked for the password again: five times in a quarter of
	 * an hour, in whatever session.
	 */
	public Attempt begin(long user) {
		Attempt attempt = new Attempt(Sha256.of("user " + user));
		take(attempt, attempt.together, TOGETHER);
		return attempt;
	}

	private int take(Attempt attempt, byte[] key, int most) {
		try {
			int failures = this.counts.take(key, most);
			attempt.taken.add(key);
			return failures;
		}
		catch (TooManyRequests ex) {
			giveBack(attempt);
			throw ex;
		}
	}

	/** A second more for every fifty. */
	static Duration pause(int failures) {
		Duration wait = Duration.ofSeconds((failures + UNWAITED - 1) / UNWAITED - 1);
		return (wait.compareTo(LONGEST_WAIT) < 0) ? wait : LONGEST_WAIT;
	}

	/**
	 * That the attempt was right: what failed before it there was a slip of the fingers.
	 */
	public void succeeded(Attempt attempt) {
		this.counts.forget(attempt.together);
		giveBack(attempt);
	}

	/** That the attempt was not weighed after all. */
	public void giveBack(Attempt attempt) {
		attempt.taken.forEach(this.counts::giveBack);
		attempt.taken.clear();
	}

	/**
	 * An attempt under way, which counts as failed until it is said to have succeeded.
	 */
	public static final class Attempt {

		private final byte[] together;

		private final List<byte[]> taken = new ArrayList<>();

		private Duration pause = Duration.ZERO;

		private Attempt(byte[] together) {
			this.together = together;
		}

		/** How long to wait before it is weighed. */
		public Duration pause() {
			return this.pause;
		}

	}

}
