package id.mitra.commitment.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import id.mitra.commitment.term.CommitmentStatus;
import id.mitra.platform.text.PlainText;
import id.mitra.platform.text.Trimmed;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What is to be said of a commitment: how it stands on a day, today unless told, and at
 * which meeting that was said, if at one.
 */
public record ReportDraft(@NotNull @Nullable CommitmentStatus status,
		@Size(max = 20_000) @PlainText(multiline = true) @Nullable String note,
		@Size(max = 50, message = "{error.entries}") List<@Valid @NotNull EvidenceLink> evidence,
		@Nullable @Schema(example = "2026-05-12") LocalDate on, @Nullable Long meetingId) {

	public ReportDraft(@Nullable CommitmentStatus status, @Nullable String note, @Nullable List<EvidenceLink> evidence,
			@Nullable LocalDate on, @Nullable Long meetingId) {
		this.status = status;
		this.note = note;
		this.evidence = (evidence != null) ? evidence : List.of();
		this.on = on;
		this.meetingId = meetingId;
	}

	/** Whether there is evidence that says nothing at all. */
	public boolean hasGaps() {
		return this.evidence.stream().anyMatch(Objects::isNull);
	}

	/** The same without gaps, of today where it names no day. */
	public ReportDraft completed(LocalDate today) {
		return new ReportDraft(this.status, Trimmed.of(this.note),
				this.evidence.stream().map(EvidenceLink::completed).toList(),
				Objects.requireNonNullElse(this.on, today), this.meetingId);
	}

}
