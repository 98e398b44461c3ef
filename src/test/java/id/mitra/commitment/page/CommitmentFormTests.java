package id.mitra.commitment.page;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Browser;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@MitraTest
class CommitmentFormTests {

	private final Browser officer;

	private final Fixtures fixtures;

	CommitmentFormTests(Api api, Fixtures fixtures) {
		this.officer = api.browser().signIn(fixtures.officer());
		this.fixtures = fixtures;
	}

	/** Which another has put in the trash meanwhile, say. */
	@Test
	void losesNothingWhereItsMeetingIsGone() {
		String words = "Two trainers " + Fixtures.word();
		Answer answer = this.officer
			.post("/commitments", "textEn", words, "owner", "OURS", "partnerId",
					String.valueOf(this.fixtures.partner()), "meetingId", "999999999")
			.expect(422);
		assertThat(answer.body()).contains(words, "There is no such meeting");
	}

	@Test
	void namesInItsChipsNothingThatItsReaderMayNotKnow() {
		Answer shown = this.officer.get("/commitments?partner=999999999&meeting=999999999&delegate=999999999")
			.expect(200);
		assertThat(shown.body()).contains("Not on record");
	}

}
