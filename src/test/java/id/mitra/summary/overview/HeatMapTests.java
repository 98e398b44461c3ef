package id.mitra.summary.overview;

import id.mitra.summary.figures.HeatMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class HeatMapTests {

	@ParameterizedTest
	@CsvSource({ "0, 0, 0", "0, 500, 0", "1, 1, 1", "1, 500, 1", "2, 2, 2", "12, 12, 6", "500, 500, 6", "499, 500, 5",
			"26, 26, 6", "9, 26, 4" })
	void shadesTheMostDarkestAndNothingNotAtAll(int meetings, int most, int step) {
		assertThat(HeatMap.step(meetings, most)).isEqualTo(step);
	}

}
