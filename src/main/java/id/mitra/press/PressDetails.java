package id.mitra.press;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Classified;
import id.mitra.meeting.term.DatePrecision;
import id.mitra.meeting.term.MeetingMode;
import id.mitra.platform.field.Flat;
import id.mitra.platform.record.Handle;
import id.mitra.platform.record.OnRecord;
import id.mitra.platform.record.Stamp;
import id.mitra.platform.text.Similar;
import org.jspecify.annotations.Nullable;

/**
 * A press item on record, with the meetings that its reader can see. {@code similar}, in
 * the answer that made it, names the items that it looks like.
 */
public record PressDetails(@Flat Handle handle, String headline, @Flat Publication publication, @Flat Credits credits,
		@Flat OwnText release, Classification classification, List<CoveredMeeting> meetings, List<Finding> findings,
		@Flat Stamp stamp,
		@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Similar> similar) implements OnRecord, Classified {

	@Override
	public String collection() {
		return "/api/press";
	}

	PressDetails with(List<Similar> similar) {
		return new PressDetails(this.handle, this.headline, this.publication, this.credits, this.release,
				this.classification, this.meetings, this.findings, this.stamp, similar);
	}

	public List<Finding> agreements() {
		return of(FindingType.AGREEMENT);
	}

	public List<Finding> commitments() {
		return of(FindingType.COMMITMENT);
	}

	private List<Finding> of(FindingType type) {
		return this.findings.stream().filter((finding) -> finding.type() == type).toList();
	}

	/**
	 * A meeting that the item reports: what it says of it, what the meeting is called,
	 * and where the two differ.
	 */
	public record CoveredMeeting(long meetingId, String reference, String title, @Nullable LocalDate date,
			@Nullable DatePrecision datePrecision, @Nullable MeetingMode mode, @Nullable String city,
			@Nullable String country, List<Contradiction> contradictions) {

		static CoveredMeeting of(Coverage reported, String reference, String title, Contradiction.Facts facts) {
			return new CoveredMeeting(reported.meetingId(), reference, title, reported.date(), reported.datePrecision(),
					reported.mode(), reported.city(), reported.country(), Contradiction.between(facts, reported));
		}

		public Coverage coverage() {
			return new Coverage(this.meetingId, this.date, this.datePrecision, this.mode, this.city, this.country);
		}

	}

}
