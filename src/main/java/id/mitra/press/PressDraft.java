package id.mitra.press;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.ClassifiedDraft;
import id.mitra.identity.caller.Zone;
import id.mitra.platform.text.PlainText;
import id.mitra.platform.text.Trimmed;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A press item as an officer writes one. Left out, the language is Indonesian and the
 * release not the ministry's own; only of one that is may the text be kept. The
 * classification left out is OPEN, in an edit the one on record: what is published is
 * public, and secret are the meetings that it is linked with.
 */
public record PressDraft(@NotBlank @Size(max = 500) @PlainText @Nullable String headline,
		@Size(max = 200) @PlainText @Nullable String outlet,
		@Nullable @Schema(example = "2023-11-03") LocalDate publishedOn,
		@Nullable @Schema(type = "string", example = "17:55") LocalTime publishedTime,
		@Zone @Nullable @Schema(example = "Asia/Jakarta") String zone,
		@Pattern(regexp = "id|en", message = "{error.locale}") @Nullable String language,
		@Size(max = 500) @PlainText @Pattern(regexp = "\\s*|https?://[^\\s/]+\\S*",
				message = "{error.website}") @Nullable String url,
		@Size(max = 500) @PlainText @Nullable String caption, @Size(max = 200) @PlainText @Nullable String credit,
		@Size(max = 200) @PlainText @Nullable String photoCredit, @Nullable Boolean ministryOwned,
		@Size(max = PressDraft.LONGEST) @PlainText(multiline = true) @Nullable String text,
		@Nullable Classification classification,
		@Size(max = 50, message = "{error.entries}") List<@Valid @NotNull Coverage> meetings,
		@Size(max = 200, message = "{error.entries}") List<@Valid @NotNull Finding> findings)
		implements
			ClassifiedDraft {

	static final int LONGEST = 200 * 1024;

	public PressDraft(@Nullable String headline, @Nullable String outlet, @Nullable LocalDate publishedOn,
			@Nullable LocalTime publishedTime, @Nullable String zone, @Nullable String language, @Nullable String url,
			@Nullable String caption, @Nullable String credit, @Nullable String photoCredit,
			@Nullable Boolean ministryOwned, @Nullable String text, @Nullable Classification classification,
			@Nullable List<Coverage> meetings, @Nullable List<Finding> findings) {
		this.headline = headline;
		this.outlet = outlet;
		this.publishedOn = publishedOn;
		this.publishedTime = publishedTime;
		this.zone = zone;
		this.language = language;
		this.url = url;
		this.caption = caption;
		this.credit = credit;
		this.photoCredit = photoCredit;
		this.ministryOwned = ministryOwned;
		this.text = text;
		this.classification = classification;
		this.meetings = (meetings != null) ? meetings : List.of();
		this.findings = (findings != null) ? findings : List.of();
	}

	/** The same item, about other meetings. */
	public PressDraft about(List<Coverage> meetings) {
		return new PressDraft(this.headline, this.outlet, this.publishedOn, this.publishedTime, this.zone,
				this.language, this.url, this.caption, this.credit, this.photoCredit, this.ministryOwned, this.text,
				this.classification, meetings, this.findings);
	}

	boolean owned() {
		return Boolean.TRUE.equals(this.ministryOwned);
	}

	boolean hasGaps() {
		return Stream.of(this.meetings, this.findings).flatMap(List::stream).anyMatch(Objects::isNull);
	}

	/**
	 * The draft with all that is filled in.
	 * @param otherwise its classification where it says nothing
	 */
	PressDraft completed(Classification otherwise) {
		return new PressDraft(Trimmed.of(this.headline), Trimmed.of(this.outlet), this.publishedOn, this.publishedTime,
				Trimmed.of(this.zone), Objects.requireNonNullElse(this.language, "id"), Trimmed.of(this.url),
				Trimmed.of(this.caption), Trimmed.of(this.credit), Trimmed.of(this.photoCredit), owned(),
				Trimmed.of(this.text), Objects.requireNonNullElse(this.classification, otherwise),
				this.meetings.stream().map(Coverage::completed).toList(),
				this.findings.stream().map(Finding::completed).toList());
	}

}
