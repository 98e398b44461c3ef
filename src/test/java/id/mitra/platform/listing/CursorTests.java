package id.mitra.platform.listing;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CursorTests {

	private static final List<SortKey> ORDER = List.of(SortKey.date("m.date"), SortKey.number("m.id"),
			SortKey.text("m.title"));

	@Test
	void comesBackWithTheKeysItHeld() {
		String encoded = new Cursor("list", List.of("2023-11-02", "17", "Jenewa, 2 %& é")).encode();
		assertThat(encoded).matches("[\\w-]+");
		assertThat(Cursor.read(encoded, "list", ORDER)).containsExactly(LocalDate.of(2023, 11, 2), 17L,
				"Jenewa, 2 %& é");
	}

	@Test
	void fitsNoOtherList() {
		String encoded = new Cursor("list", List.of("2023-11-02", "17", "x")).encode();
		assertThat(Cursor.read(encoded, "another list", ORDER)).isNull();
		assertThat(Cursor.read(encoded, "list", ORDER.subList(0, 2))).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "x", "%%%", "a b", "list", "AAAA", "bGlzdB8yMDIzLTExLTAyHzE3H3g" + "=" + "=" })
	void refusesWhatIsNoCursor(String encoded) {
		assertThat(Cursor.read(encoded, "list", ORDER)).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "list\u001f2023-02-31\u001f1\u001fx", "list\u001f2023-11-02\u001fone\u001fx",
			"list\u001f2023-11-02\u001f99999999999999999999\u001fx", "list\u001f2023-11-02\u001f1\u001fx\0",
			"list\u001f2023-11-02\u001f1\u001fx\u001fy" })
	void refusesKeysThatTheListCannotHave(String plain) {
		String encoded = Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
		assertThat(Cursor.read(encoded, "list", ORDER)).isNull();
	}

}
