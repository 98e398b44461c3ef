package id.mitra.meeting.part;

import java.util.List;

import id.mitra.platform.text.PlainText;
import id.mitra.platform.text.Trimmed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a meeting was about and what came of it, in Markdown, and what was said word for
 * word.
 */
public record Substance(@Size(max = 50, message = "{error.entries}") List<@Valid @NotNull TouchedArea> areas,
		@Size(max = 20_000) @PlainText(multiline = true) @Nullable String summary,
		@Size(max = 20_000) @PlainText(multiline = true) @Nullable String outcome,
		@Size(max = 100, message = "{error.entries}") List<@Valid @NotNull Statement> statements) {

	public Substance(@Nullable List<TouchedArea> areas, @Nullable String summary, @Nullable String outcome,
			@Nullable List<Statement> statements) {
		this.areas = (areas != null) ? areas : List.of();
		this.summary = summary;
		this.outcome = outcome;
		this.statements = (statements != null) ? statements : List.of();
	}

	public Substance with(List<Statement> statements) {
		return new Substance(this.areas, this.summary, this.outcome, statements);
	}

	public Substance completed() {
		return new Substance(this.areas.stream().map(TouchedArea::completed).toList(), Trimmed.of(this.summary),
				Trimmed.of(this.outcome), this.statements.stream().map(Statement::completed).toList());
	}

}
