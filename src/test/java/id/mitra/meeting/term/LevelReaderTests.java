package id.mitra.meeting.term;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LevelReaderTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			Menteri Ketenagakerjaan, MINISTER
			Menaker, MINISTER
			Minister for Manpower and Labour, MINISTER
			Wakil Menteri Ketenagakerjaan, VICE_MINISTER
			Wamenaker, VICE_MINISTER
			Deputy Minister, VICE_MINISTER
			Plt. Sekretaris Jenderal, SENIOR_OFFICIAL
			Sekretaris Jenderal Kementerian Ketenagakerjaan, SENIOR_OFFICIAL
			Dirjen Binalavotas, SENIOR_OFFICIAL
			Duta Besar LBBP, SENIOR_OFFICIAL
			Assistant Director-General, SENIOR_OFFICIAL
			Perdana Menteri, HEAD_OF_GOVERNMENT
			Prime Minister, HEAD_OF_GOVERNMENT
			Direktur Bina Kelembagaan, DIRECTOR
			Director of the International Training Centre (ITC-ILO), DIRECTOR
			Kepala Biro Kerja Sama, DIRECTOR
			Konsul Jenderal, DIRECTOR
			Kepala Bagian Kerja Sama, WORKING
			Atase Ketenagakerjaan, WORKING
			First Secretary, WORKING
			Labour Attaché,
			Profesor,
			'',
			""")
	void readsTheLevelOfATitle(String title, Level level) {
		assertThat(LevelReader.read(title).orElse(null)).isEqualTo(level);
	}

}
