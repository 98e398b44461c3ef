package id.mitra.identity.signin;

import java.time.Duration;

import id.mitra.Fixtures;
import id.mitra.MitraTest;
import id.mitra.TestDatabase;
import id.mitra.TestUser;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Role;
import id.mitra.platform.error.TooManyRequests;
import id.mitra.platform.text.Sha256;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

@MitraTest
class LoginThrottleTests {

	private static final String HERE = "203.0.113.1";

	private final LoginThrottle throttle;

	private final Fixtures fixtures;

	LoginThrottleTests(LoginThrottle throttle, Fixtures fixtures) {
		this.throttle = throttle;
		this.fixtures = fixtures;
	}

	@AfterEach
	void forgetFailures() {
		TestDatabase.sql().sql("delete from failure_count").update();
	}

	@Test
	void holdsANameAtOneAddressAfterFiveFailures() {
		String name = "name-" + Fixtures.word();
		fail(" " + name.toUpperCase(java.util.Locale.ROOT), HERE, 5);
		assertHeld(name, HERE);
		fail(name, "203.0.113.2", 1);
		fail("another-" + Fixtures.word(), HERE, 1);
	}

	@Test
	void holdsAnAddressAfterAHundredFailuresForAnyone() {
		for (int i = 0; i < 100; i++) {
			fail("name-" + Fixtures.word(), HERE, 1);
		}
		assertHeld("name-" + Fixtures.word(), HERE);
		fail("name-" + Fixtures.word(), "203.0.113.2", 1);
	}

	@Test
	void neverHoldsANameFromAnywhereForMoreThanFiveSeconds() {
		String name = "name-" + Fixtures.word();
		for (int i = 0; i < 50; i++) {
			assertThat(begin(name, "198.51.100." + i).pause()).isZero();
		}
		assertThat(begin(name, HERE).pause()).isEqualTo(Duration.ofSeconds(1));
		assertThat(LoginThrottle.pause(100)).isEqualTo(Duration.ofSeconds(1));
		assertThat(LoginThrottle.pause(101)).isEqualTo(Duration.ofSeconds(2));
		assertThat(LoginThrottle.pause(1_000_000)).isEqualTo(Duration.ofSeconds(5));
	}

	@Test
	void letsANameNotWaitWhereItIsFamiliar() {
		TestUser user = user();
		familiar(user, "address " + HERE);
		familiar(user, "browser cookie");
		for (int i = 0; i < 60; i++) {
			begin(user.username(), "198.51.100." + i);
		}
		assertThat(begin(user.username(), "198.51.100.61").pause()).isPositive();
		assertThat(begin(user.username(), HERE).pause()).isZero();
		assertThat(this.throttle.begin(user.username(), new SignInPlace("198.51.100.62", "cookie")).pause()).isZero();
		assertThat(this.throttle.begin(user.username(), new SignInPlace("198.51.100.62", "forged")).pause())
			.isPositive();
	}

	@Test
	void countsAFamiliarBrowserByItselfAndEvenThatOne() {
		TestUser user = user();
		familiar(user, "browser cookie");
		fail(user.username(), HERE, 5);
		SignInPlace browser = new SignInPlace(HERE, "cookie");
		for (int i = 0; i < 5; i++) {
			this.throttle.begin(user.username(), browser);
		}
		assertThatExceptionOfType(TooManyRequests.class)
			.isThrownBy(() -> this.throttle.begin(user.username(), browser));
	}

	@Test
	void forgetsWhatFailedWhereTheUserThenSignsIn() {
		String name = "name-" + Fixtures.word();
		fail(name, HERE, 4);
		this.throttle.succeeded(begin(name, HERE));
		fail(name, HERE, 5);
		assertHeld(name, HERE);
	}

	@Test
	void keepsWhatFailedElsewhereWhenTheUserSignsIn() {
		String name = "name-" + Fixtures.word();
		for (int i = 0; i < 50; i++) {
			begin(name, "198.51.100." + i);
		}
		this.throttle.succeeded(begin(name, HERE));
		assertThat(begin(name, HERE).pause()).isPositive();
	}

	@Test
	void countsNothingThatWasNotWeighed() {
		String name = "name-" + Fixtures.word();
		for (int i = 0; i < 20; i++) {
			this.throttle.giveBack(begin(name, HERE));
		}
		fail(name, HERE, 5);
		assertHeld(name, HERE);
	}

	@Test
	void forgetsAfterAQuarterOfAnHour() {
		String name = "name-" + Fixtures.word();
		fail(name, HERE, 5);
		TestDatabase.sql().sql("update failure_count set ends_at = now()").update();
		assertThatNoException().isThrownBy(() -> fail(name, HERE, 5));
		assertHeld(name, HERE);
	}

	private TestUser user() {
		return this.fixtures.user(Role.STAFF, Classification.OPEN);
	}

	private static void familiar(TestUser user, String place) {
		TestDatabase.sql()
			.sql("insert into familiar_place (user_id, place, used_at) values (:user, :place, now())")
			.param("user", user.id())
			.param("place", Sha256.of(place))
			.update();
	}

	private void fail(String username, String address, int times) {
		for (int i = 0; i < times; i++) {
			begin(username, address);
		}
	}

	private LoginThrottle.Attempt begin(String username, String address) {
		return this.throttle.begin(username, new SignInPlace(address, null));
	}

	private void assertHeld(String username, String address) {
		assertThatExceptionOfType(TooManyRequests.class).isThrownBy(() -> begin(username, address))
			.satisfies((held) -> assertThat(held.seconds()).isBetween(1L, 900L));
	}

}
