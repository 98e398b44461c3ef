package id.mitra.platform.start;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PublicAddressTests {

	@Test
	void beginsEveryLinkWhereItIsConfigured() {
		PublicAddress address = new PublicAddress(" https://mitra.example.go.id/register/ ");
		assertThat(address.of("/welcome/x")).isEqualTo("https://mitra.example.go.id/register/welcome/x");
		assertThat(address.onPage("/welcome/x")).isEqualTo("https://mitra.example.go.id/register/welcome/x");
		assertThat(address.onPage(address.of("/welcome/x"))).isEqualTo(address.of("/welcome/x"));
	}

	@Test
	void leavesAPathAPathWhereItIsNot() {
		assertThat(new PublicAddress("").of("/welcome/x")).isEqualTo("/welcome/x");
	}

	@ParameterizedTest
	@ValueSource(strings = { "mitra.example", "ftp://mitra.example", "https://", "https://a:b@mitra.example",
			"https://mitra.example?x", "https://mitra.example/#x", "javascript:alert(1)", "https://mitra example" })
	void isAnAddress(String text) {
		assertThatExceptionOfType(CannotStart.class).isThrownBy(() -> new PublicAddress(text))
			.withMessageContaining("MITRA_PUBLIC_URL");
	}

}
