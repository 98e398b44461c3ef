package id.mitra.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.ClassifiedDraft;
import id.mitra.identity.caller.Zone;
import id.mitra.meeting.term.DatePrecision;
import id.mitra.meeting.term.Level;
import id.mitra.meeting.term.MeetingKind;
import id.mitra.meeting.term.MeetingMode;
import id.mitra.meeting.term.MeetingStatus;
import id.mitra.platform.record.Today;
import id.mitra.platform.text.PlainText;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as an officer writes one. Left out, the mode is IN_PERSON, the classification
 * LIMITED (in an edit, the one on record), the precision DAY, the zone that of the
 * country's capital, else the officer's own.
 */
public record MeetingDraft(
		@NotBlank @Size(max = 200) @PlainText @Nullable @Schema(example = "Kemnaker – ITC-ILO, Jenewa") String title,
		@NotNull @Nullable MeetingKind kind, @Nullable MeetingMode mode, @NotNull @Nullable MeetingStatus status,
		@Nullable Classification classification, @Nullable Level ourLevel, @Nullable Level partnerLevel,
		@NotNull @Nullable @Schema(example = "2023-11-02") LocalDate date, @Nullable DatePrecision datePrecision,
		@Nullable @Schema(type = "string", example = "14:30") LocalTime startTime,
		@Nullable @Schema(type = "string", example = "15:30") LocalTime endTime,
		@Zone @Nullable @Schema(example = "Europe/Zurich") String zone,
		@Size(max = 200) @PlainText @Nullable @Schema(example = "Jenewa") String city,
		@Nullable @Schema(example = "CH") String country, @Size(max = 200) @PlainText @Nullable String venue,
		@Size(max = 200) @PlainText @Nullable String hostEvent,
		@Size(max = 50, message = "{error.entries}") List<@Valid @NotNull Participation> partners,
		@Size(max = 50, message = "{error.entries}") List<@Valid @NotNull TouchedArea> areas,
		@Size(max = 500, message = "{error.entries}") List<@Valid @NotNull Attendance> attendances,
		@Size(max = 20_000) @PlainText(multiline = true) @Nullable String summary,
		@Size(max = 20_000) @PlainText(multiline = true) @Nullable String outcome,
		@Size(max = 100, message = "{error.entries}") List<@Valid @NotNull Statement> statements)
		implements
			ClassifiedDraft {

	public MeetingDraft(@Nullable String title, @Nullable MeetingKind kind, @Nullable MeetingMode mode,
			@Nullable MeetingStatus status, @Nullable Classification classification, @Nullable Level ourLevel,
			@Nullable Level partnerLevel, @Nullable LocalDate date, @Nullable DatePrecision datePrecision,
			@Nullable LocalTime startTime, @Nullable LocalTime endTime, @Nullable String zone, @Nullable String city,
			@Nullable String country, @Nullable String venue, @Nullable String hostEvent,
			@Nullable List<Participation> partners, @Nullable List<TouchedArea> areas,
			@Nullable List<Attendance> attendances, @Nullable String summary, @Nullable String outcome,
			@Nullable List<Statement> statements) {
		this.title = title;
		this.kind = kind;
		this.mode = mode;
		this.status = status;
		this.classification = classification;
		this.ourLevel = ourLevel;
		this.partnerLevel = partnerLevel;
		this.date = date;
		this.datePrecision = datePrecision;
		this.startTime = startTime;
		this.endTime = endTime;
		this.zone = zone;
		this.city = city;
		this.country = country;
		this.venue = venue;
		this.hostEvent = hostEvent;
		this.partners = (partners != null) ? partners : List.of();
		this.areas = (areas != null) ? areas : List.of();
		this.attendances = (attendances != null) ? attendances : List.of();
		this.summary = summary;
		this.outcome = outcome;
		this.statements = (statements != null) ? statements : List.of();
	}

	/** The same meeting with other sides, which refer to what was made since. */
	public MeetingDraft with(List<Participation> partners, List<Attendance> attendances, List<Statement> statements) {
		return new MeetingDraft(this.title, this.kind, this.mode, this.status, this.classification, this.ourLevel,
				this.partnerLevel, this.date, this.datePrecision, this.startTime, this.endTime, this.zone, this.city,
				this.country, this.venue, this.hostEvent, partners, this.areas, attendances, this.summary, this.outcome,
				statements);
	}

	boolean isInternal() {
		return this.kind == MeetingKind.INTERNAL;
	}

	/**
	 * Whether it is still to begin, by the clocks where it takes place.
	 */
	boolean isAhead(Today today) {
		if (this.date == null || this.zone == null) {
			return false;
		}
		LocalTime start = (this.startTime != null) ? this.startTime : LocalTime.MIN;
		return this.date.atTime(start).isAfter(today.at(ZoneId.of(this.zone)));
	}

	/**
	 * Whether a list has an entry that is none.
	 */
	boolean hasGaps() {
		return Stream.of(this.partners, this.areas, this.attendances, this.statements)
			.flatMap(List::stream)
			.anyMatch(Objects::isNull);
	}

	/** The ids of those whom it names as partners. */
	public List<Long> parties() {
		return this.partners.stream().filter(Objects::nonNull).map(Participation::partnerId).toList();
	}

	/** The ids of those whom it names as present or quotes. */
	public List<Long> people() {
		return Stream
			.concat(this.attendances.stream().filter(Objects::nonNull).map(Attendance::delegateId),
					this.statements.stream().filter(Objects::nonNull).map(Statement::delegateId))
			.toList();
	}

	@Nullable Long leadPartner() {
		return this.partners.stream()
			.filter(Participation::leads)
			.flatMap((partner) -> Stream.ofNullable(partner.partnerId()))
			.findFirst()
			.orElse(null);
	}

}
