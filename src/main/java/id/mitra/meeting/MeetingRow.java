package id.mitra.meeting;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.mitra.identity.caller.Classification;
import id.mitra.meeting.term.MeetingKind;
import id.mitra.meeting.term.MeetingStatus;
import id.mitra.platform.field.Flat;
import org.jspecify.annotations.Nullable;

/**
 * A meeting in a list.
 */
public record MeetingRow(long id, int version, String reference, String title, @Flat Occasion occasion,
		MeetingKind kind, MeetingStatus status, Classification classification, List<PartnerAtMeeting> partners,
		List<String> areas) {

	/** The partners and the city, as far as they are known, in a line. */
	public String whomAndWhere() {
		String whom = this.partners.stream().map(PartnerAtMeeting::name).collect(Collectors.joining(", "));
		return Stream.of(whom, Objects.requireNonNullElse(this.occasion.city(), ""))
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining("\u00a0· "));
	}

	/**
	 * A partner at a meeting, by its name in the caller's language.
	 *
	 * @param parentId the partner that it is part of, which only a single meeting's
	 * record names
	 */
	public record PartnerAtMeeting(long partnerId, String name, @Nullable String abbreviation, @Nullable String country,
			boolean lead, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long parentId,
			@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String parentName) {

		/** What it is called where there is little room. */
		public String label() {
			return (this.abbreviation != null) ? this.abbreviation : this.name;
		}

	}

}
