package id.mitra.agreement.clock;

import id.mitra.platform.text.PlainText;
import id.mitra.platform.text.Trimmed;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The clause on term and notice in its own words, and where those are from.
 */
@Embeddable
public record TermClause(@Size(max = 20_000) @PlainText(multiline = true) @Nullable String clause,
		@Size(max = 500) @PlainText @Nullable String source) {

	static final TermClause NONE = new TermClause(null, null);

	TermClause completed() {
		return new TermClause(Trimmed.of(this.clause), Trimmed.of(this.source));
	}

}
