package id.mitra.press;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.ClassifiedDraft;
import id.mitra.platform.field.Flat;
import id.mitra.platform.text.PlainText;
import id.mitra.platform.text.Trimmed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A press item as an officer writes one. Left out, the language is Indonesian and the
 * release not the ministry's own; only of one that is may the text be kept. The
 * classification left out is OPEN, in an edit the one on record: what is published is
 * public, and secret are the meetings that it is linked with.
 */
public record PressDraft(@NotBlank @Size(max = 500) @PlainText @Nullable String headline,
		@Valid @Flat Publication publication, @Valid @Flat Credits credits, @Valid @Flat OwnText release,
		@Nullable Classification classification,
		@Size(max = 50, message = "{error.entries}") List<@Valid @NotNull Coverage> meetings,
		@Size(max = 200, message = "{error.entries}") List<@Valid @NotNull Finding> findings)
		implements
			ClassifiedDraft {

	public PressDraft(@Nullable String headline, Publication publication, Credits credits, OwnText release,
			@Nullable Classification classification, @Nullable List<Coverage> meetings,
			@Nullable List<Finding> findings) {
		this.headline = headline;
		this.publication = publication;
		this.credits = credits;
		this.release = release;
		this.classification = classification;
		this.meetings = (meetings != null) ? meetings : List.of();
		this.findings = (findings != null) ? findings : List.of();
	}

	/** The same item, about other meetings. */
	public PressDraft about(List<Coverage> meetings) {
		return new PressDraft(this.headline, this.publication, this.credits, this.release, this.classification,
				meetings, this.findings);
	}

	boolean hasGaps() {
		return Stream.of(this.meetings, this.findings).flatMap(List::stream).anyMatch(Objects::isNull);
	}

	/**
	 * The draft with all that is filled in.
	 * @param otherwise its classification where it says nothing
	 */
	PressDraft completed(Classification otherwise) {
		return new PressDraft(Trimmed.of(this.headline), this.publication.completed(), this.credits.completed(),
				this.release.completed(), Objects.requireNonNullElse(this.classification, otherwise),
				this.meetings.stream().map(Coverage::completed).toList(),
				this.findings.stream().map(Finding::completed).toList());
	}

}
