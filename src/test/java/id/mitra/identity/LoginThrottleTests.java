package id.mitra.identity;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LoginThrottleTests {

	private final LoginThrottle throttle = new LoginThrottle();

	@Test
	void holdsANameAfterFiveFailuresFromAnywhere() {
		fail("Officer ", 4, "203.0.113.");
		assertThat(this.throttle.holds("officer", "198.51.100.1")).isFalse();
		fail("officer", 1, "203.0.113.9");
		assertThat(this.throttle.holds("OFFICER", "198.51.100.1")).isTrue();
	}

	@Test
	void leavesOtherNamesAlone() {
		fail("officer", 5, "203.0.113.");
		assertThat(this.throttle.holds("manager", "198.51.100.1")).isFalse();
	}

	@Test
	void holdsAnAddressAfterTwentyFailuresForAnyone() {
		for (int i = 0; i < 20; i++) {
			assertThat(this.throttle.holds("someone", "203.0.113.1")).isFalse();
			this.throttle.failed("name" + i, "203.0.113.1");
		}
		assertThat(this.throttle.holds("someone", "203.0.113.1")).isTrue();
		assertThat(this.throttle.holds("someone", "203.0.113.2")).isFalse();
	}

	@Test
	void forgetsANamesFailuresWhenItsUserSignsIn() {
		fail("officer", 4, "203.0.113.");
		this.throttle.succeeded("officer");
		fail("officer", 4, "203.0.113.");
		assertThat(this.throttle.holds("officer", "198.51.100.1")).isFalse();
	}

	@Test
	void keepsAnAddressesFailuresWhenSomeoneSignsIn() {
		for (int i = 0; i < 20; i++) {
			this.throttle.failed("name" + i, "203.0.113.1");
		}
		this.throttle.succeeded("officer");
		assertThat(this.throttle.holds("officer", "203.0.113.1")).isTrue();
	}

	private void fail(String username, int times, String address) {
		for (int i = 0; i < times; i++) {
			this.throttle.failed(username, address + i);
		}
	}

}
