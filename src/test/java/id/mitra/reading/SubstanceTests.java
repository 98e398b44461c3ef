package id.mitra.reading;

import java.util.List;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a release says of a meeting in its own words, and whose support its areas are
 * about.
 */
@MitraTest
class SubstanceTests {

	private static final String REPORT = "Menteri Ketenagakerjaan Bima Sasmita bertemu Direktur ILO Jakarta Carla Reis "
			+ "di Jakarta, Senin (6/11/2023).";

	private final Api officer;

	SubstanceTests(Api api, Fixtures fixtures) {
		this.officer = api.as(fixtures.user(Role.OFFICER, Classification.SECRET));
	}

	private Answer read(String... sentences) {
		String text = "Menaker Temui ILO\n\nJAKARTA - " + REPORT + "\n\n" + String.join("\n\n", sentences) + "\n";
		return this.officer.post("/api/press/readings", Body.of("text", text, "publishedOn", "2023-11-07")).expect(200);
	}

	private static List<String> supports(Answer reading) {
		return reading.each("/meetings/0/substance/supports", "support");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Direktur ILO Carla Reis akan mendukung pengawasan ketenagakerjaan di Indonesia. | RECEIVED
			Menteri Ketenagakerjaan Bima Sasmita meminta dukungan ILO untuk pengawasan ketenagakerjaan. | RECEIVED
			Pengawasan ketenagakerjaan mendapat bantuan dari ILO. | RECEIVED
			Dukungan ILO mencakup pengawasan ketenagakerjaan. | RECEIVED
			Kemnaker akan melatih pegawai pengawasan ketenagakerjaan dari negara lain. | GIVEN
			Kedua pihak akan bertukar pengalaman tentang pengawasan ketenagakerjaan. | MUTUAL
			""")
	void tellWhoseSupportAnAreaIsAbout(String sentence, String support) {
		assertThat(supports(read(sentence))).containsExactly(support);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "Pertemuan membahas pengawasan ketenagakerjaan.",
					"\"Kami siap membantu pengawasan ketenagakerjaan,\" kata seorang pejabat.",
					"Pihak lain membantu pengawasan ketenagakerjaan." })
	void doNotGuessWhoseItIs(String sentence) {
		Answer reading = read(sentence);
		assertThat(reading.at("/meetings")).hasSize(1);
		assertThat(supports(reading)).isEmpty();
	}

	@Test
	void quoteTheSentenceThatReportsTheMeetingAndThoseThatTellMostOfIt() {
		Answer reading = read("Pertemuan membahas pengawasan ketenagakerjaan dan jaminan sosial.",
				"Cuaca di Jakarta cerah sepanjang hari.", "\"Jaminan sosial penting bagi kami semua,\" kata Bima.",
				"ILO akan mengirim dua pelatih pengawasan ketenagakerjaan pada Maret 2024.",
				"Pertemuan juga menyinggung jaminan sosial.");
		assertThat(reading.at("/meetings/0/substance/sentences").valueStream().map(JsonNode::asString)).containsExactly(
				REPORT, "Pertemuan membahas pengawasan ketenagakerjaan dan jaminan sosial.",
				"ILO akan mengirim dua pelatih pengawasan ketenagakerjaan pada Maret 2024.");
	}

}
