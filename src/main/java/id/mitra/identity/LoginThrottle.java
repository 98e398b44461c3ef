package id.mitra.identity;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.springframework.stereotype.Component;

/**
 * Slows down guessing: after five failures for one name, or twenty from one address, that
 * name or address waits until a quarter of an hour after the first of them. Names nobody
 * has are counted alike.
 */
@Component
class LoginThrottle {

	private static final int PER_NAME = 5;

	private static final int PER_ADDRESS = 20;

	private final Cache<String, AtomicInteger> failures = Caffeine.newBuilder()
		.maximumSize(100_000)
		.expireAfterWrite(Duration.ofMinutes(15))
		.build();

	boolean holds(String username, String address) {
		return count(name(username)) >= PER_NAME || count(address) >= PER_ADDRESS;
	}

	void failed(String username, String address) {
		this.failures.get(name(username), (key) -> new AtomicInteger()).incrementAndGet();
		this.failures.get(address, (key) -> new AtomicInteger()).incrementAndGet();
	}

	void succeeded(String username) {
		this.failures.invalidate(name(username));
	}

	private int count(String key) {
		AtomicInteger count = this.failures.getIfPresent(key);
		return (count != null) ? count.get() : 0;
	}

	private static String name(String username) {
		return "@" + username.strip().toLowerCase(Locale.ROOT);
	}

}
