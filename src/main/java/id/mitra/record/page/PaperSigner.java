package id.mitra.record.page;

import java.time.LocalDate;

import id.mitra.meeting.MeetingDetails.DelegateAtMeeting;
import id.mitra.record.part.Signatory;
import org.jspecify.annotations.Nullable;

/**
 * Who signs a paper.
 *
 * @param above on whose behalf, or as what
 * @param signedOn null while they are still to sign
 */
record PaperSigner(@Nullable String above, String name, @Nullable String title, @Nullable LocalDate signedOn) {

	static PaperSigner of(Signatory signatory, @Nullable String above) {
		return new PaperSigner(above, signatory.name(), signatory.title(), signatory.signedOn());
	}

	static PaperSigner of(DelegateAtMeeting person, @Nullable String above) {
		return new PaperSigner(above, person.name(), person.title(), null);
	}

}
