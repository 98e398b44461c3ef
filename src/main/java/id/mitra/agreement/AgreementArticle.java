package id.mitra.agreement;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.mitra.agreement.part.ArticleContent;
import id.mitra.platform.record.RandomIds;
import id.mitra.platform.text.PlainText;
import id.mitra.platform.text.Trimmed;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * An article of an agreement. It keeps its id through every edit, as commitments name it.
 *
 * @param id null for a new one
 */
@Embeddable
public record AgreementArticle(@Nullable Long id, @Size(max = 20) @PlainText @Nullable String number,
		@Size(max = 500) @PlainText @Nullable String heading,
		@Size(max = 20_000) @PlainText(multiline = true) @Nullable String text,
		@Column(name = "area_code") @Nullable String area,
		@Enumerated(EnumType.STRING) @Nullable ArticleContent content) {

	AgreementArticle completed() {
		return new AgreementArticle(this.id, Trimmed.of(this.number), Trimmed.of(this.heading), Trimmed.of(this.text),
				Trimmed.of(this.area), this.content);
	}

	AgreementArticle identified() {
		return (this.id != null) ? this
				: new AgreementArticle(RandomIds.next(), this.number, this.heading, this.text, this.area, this.content);
	}

	boolean isEmpty() {
		return this.number == null && this.heading == null && this.text == null;
	}

	/** What it is called: its number and heading. */
	public String name() {
		return Stream.of(this.number, this.heading)
			.filter(Objects::nonNull)
			.collect(Collectors.collectingAndThen(Collectors.joining(" "),
					(name) -> name.isEmpty() ? String.valueOf(this.text) : name));
	}

}
