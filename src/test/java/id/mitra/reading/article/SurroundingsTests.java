package id.mitra.reading.article;

import java.util.List;

import id.mitra.reading.words.Phrases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SurroundingsTests {

	private static final String FIRST = "Menaker Ratna Wulandari menerima Duta Besar Kanada di Jakarta.";

	private static final String LAST = "Keduanya sepakat bertemu lagi pada musim panen berikutnya.";

	@ParameterizedTest
	@ValueSource(strings = { "Dubes Inggris Naik KRL, Ini Komentarnya", "Redaksi | Karier | Kode Etik",
			"Kabar lain: kepala perwakilan JICA kunjungi Morotai", "(je/fin)",
			"Most Read\n1 Rupiah weakens ahead of meeting\n2 Five cafes to visit in the south",
			"Menu Sehat\nTempat wisata baru\nCuaca besok" })
	void leavesOutWhatFollowsAnArticle(String around) {
		assertThat(read(FIRST + "\n" + around)).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Menlu Chile Tiba di Bali Bersama Rombongan Besar", "Baca lagi: Upah Naik | Gempa Kecil",
			"Terkait\nCara mengurus visa kerja\nHarga gabah turun" })
	void leavesOutWhatStandsWithinAnArticle(String around) {
		assertThat(read(FIRST + "\n" + around + "\n" + LAST)).hasSize(2);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Ratna tidak hadir.", "Kepala SECO, Urs Brunner, menawarkan dua pelatih. Biro Humas" })
	void keepsWhatAnArticleEndsWith(String line) {
		assertThat(read(FIRST + "\n" + LAST + "\n" + line)).hasSizeGreaterThan(2);
	}

	@Test
	void keepsTheItemsOfASentence() {
		String items = "Nota itu mencakup:\n1. penempatan tenaga kerja;\n2. pelatihan bersama;\n3. data pasar;";
		assertThat(read(FIRST + "\n" + items + "\n" + LAST)).hasSizeGreaterThan(4);
	}

	private static List<String> read(String text) {
		Article article = new ArticleReader().read(text, new Phrases<>());
		return article.sentences().stream().map(article::words).toList();
	}

}
