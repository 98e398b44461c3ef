package id.mitra.press;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Classified;
import id.mitra.meeting.term.DatePrecision;
import id.mitra.meeting.term.MeetingMode;
import id.mitra.platform.record.Versioned;
import id.mitra.platform.text.Similar;
import org.jspecify.annotations.Nullable;

/**
 * A press item on record, with the meetings that its reader can see. {@code similar}, in
 * the answer that made it, names the items that it looks like.
 */
public record PressDetails(long id, int version, String name, String headline, @Nullable String outlet,
		@Nullable LocalDate publishedOn, @Nullable LocalTime publishedTime, @Nullable String zone, String language,
		@Nullable String url, @Nullable String caption, @Nullable String credit, @Nullable String photoCredit,
		boolean ministryOwned, @Nullable String text, Classification classification, List<CoveredMeeting> meetings,
		List<Finding> findings, Instant createdAt, String createdBy, Instant updatedAt, String updatedBy,
		@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Similar> similar) implements Versioned, Classified {

	@Override
	public Object key() {
		return this.id;
	}

	@Override
	public String collection() {
		return "/api/press";
	}

	PressDetails with(List<Similar> similar) {
		return new PressDetails(this.id, this.version, this.name, this.headline, this.outlet, this.publishedOn,
				this.publishedTime, this.zone, this.language, this.url, this.caption, this.credit, this.photoCredit,
				this.ministryOwned, this.text, this.classification, this.meetings, this.findings, this.createdAt,
				this.createdBy, this.updatedAt, this.updatedBy, similar);
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

		public Coverage coverage() {
			return new Coverage(this.meetingId, this.date, this.datePrecision, this.mode, this.city, this.country);
		}

	}

}
