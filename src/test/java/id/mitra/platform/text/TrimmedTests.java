package id.mitra.platform.text;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TrimmedTests {

	@Test
	void takesOffTheSpaceAround() {
		assertThat(Trimmed.of(" \t Jenewa \n")).isEqualTo("Jenewa");
	}

	@Test
	void composesLetters() {
		assertThat(Trimmed.of("Selc\u0327uk")).isEqualTo("Sel\u00e7uk");
	}

	@Test
	void keepsNothingOfNothingButSpace() {
		assertThat(Trimmed.of("  \n ")).isNull();
		assertThat(Trimmed.of((String) null)).isNull();
	}

	@Test
	void keepsEachEntryOfAListOnce() {
		assertThat(Trimmed.of(Arrays.asList(" OIT", "OIT ", " ", null, "BIT"))).isEqualTo(List.of("OIT", "BIT"));
	}

}
