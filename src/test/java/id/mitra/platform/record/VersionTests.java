package id.mitra.platform.record;

import java.util.List;

import id.mitra.platform.error.StaleVersion;
import id.mitra.platform.error.VersionMissing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

class VersionTests {

	@ParameterizedTest
	@ValueSource(strings = { "\"7\"", "W/\"7\"", "7", " \"7\" " })
	void readsAnEntityTag(String tag) {
		assertThat(Version.valueOf(tag)).isEqualTo(new Version(7));
	}

	@ParameterizedTest
	@ValueSource(strings = { "\"*\"", "\"7\", \"8\"", "\"abc\"", "", "-1", "99999999999" })
	void matchesNothingByATagThatIsNotOurs(String tag) {
		assertThatExceptionOfType(StaleVersion.class)
			.isThrownBy(() -> Version.check(Version.valueOf(tag), 7, List::of));
	}

	@Test
	void letsTheCurrentVersionPass() {
		assertThatNoException().isThrownBy(() -> Version.check(new Version(7), 7, List::of));
	}

	@Test
	void letsAnyVersionPassByAStar() {
		assertThatNoException().isThrownBy(() -> Version.check(Version.valueOf("*"), 7, List::of));
		assertThatNoException().isThrownBy(() -> Version.check(Version.valueOf(" * "), 8, List::of));
	}

	@Test
	void wantsAVersion() {
		assertThatExceptionOfType(VersionMissing.class).isThrownBy(() -> Version.check(null, 7, List::of));
	}

	@Test
	void namesTheVersionThatIsCurrent() {
		assertThatExceptionOfType(StaleVersion.class).isThrownBy(() -> Version.check(new Version(6), 7, List::of))
			.satisfies((stale) -> assertThat(stale.current()).isEqualTo(7));
	}

}
