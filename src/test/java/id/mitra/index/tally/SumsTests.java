package id.mitra.index.tally;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SumsTests {

	private static final LocalDate DAY = LocalDate.of(2023, 11, 2);

	private static Sums sums(int size) {
		return new Sums(Question.between(DAY, DAY, Measure.TOTAL), size, DAY);
	}

	@Test
	void leaveOutAnAreaThatThisInstanceDoesNotKnowYet() {
		Sums sums = sums(Tally.AREAS + 2);
		sums.addMeeting(DAY, "T", 1 | 1L << (Tally.AREAS + 1) | 1L << (Tally.AREAS + 2));
		Tally tally = sums.tallies().getFirst();
		assertThat(tally.meetings()).isEqualTo(1);
		assertThat(tally.inArea(1)).isEqualTo(1);
		assertThat(tally.inArea(2)).isZero();
	}

	@Test
	void haveRoomForTheLastAreaThatMayBe() {
		Sums sums = sums(Tally.AREAS + 58);
		sums.addMeeting(DAY, "T", 1 | 1L << 62);
		sums.addMeeting(DAY, "T", 1 | 1L << 62);
		sums.addMeeting(DAY, "T", -(1 | 1L << 62));
		assertThat(sums.tallies().getFirst().inArea(57)).isEqualTo(1);
	}

}
