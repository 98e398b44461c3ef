package id.mitra.work;

import java.util.List;

import id.mitra.agreement.AgreementRow;
import id.mitra.agreement.duty.OpenDuty;
import id.mitra.commitment.CommitmentDetails;
import id.mitra.meeting.MeetingRow;

/**
 * What waits for the caller and their unit, of each the first 25.
 *
 * @param meetingsAhead planned from today on, the next first
 * @param toConfirm planned and past, the earliest first
 * @param recordsToWrite held in the last 90 days without a record that is in review or
 * agreed, the latest first
 * @param recordsToReview records that wait for a manager, the latest meeting's first; for
 * others none
 * @param commitments what is open and they answer for, what is late first
 * @param notices agreements of which notice is to be given within 180 days, by the day
 * until which it is safe
 * @param duties what is to be done after signatures and is late or due within two weeks
 */
public record WorkDetails(List<MeetingRow> meetingsAhead, List<MeetingRow> toConfirm, List<MeetingRow> recordsToWrite,
		List<MeetingRow> recordsToReview, List<CommitmentDetails> commitments, List<AgreementRow> notices,
		List<OpenDuty> duties) {
}
