package id.mitra.agreement;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import id.mitra.agreement.clock.AgreementTerm;
import id.mitra.agreement.part.AgreementParty;
import id.mitra.agreement.part.AgreementType;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.ClassifiedDraft;
import id.mitra.platform.field.Flat;
import id.mitra.platform.text.Trimmed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * An agreement as an officer writes one. Left out, it is classified LIMITED, in an edit
 * as on record.
 *
 * @param term null where nothing is known of it
 */
public record AgreementDraft(@Valid @Flat AgreementTitle title, @NotNull @Nullable AgreementType type,
		@Size(max = 20, message = "{error.entries}") List<@Valid @NotNull AgreementParty> parties,
		@Size(max = 50, message = "{error.entries}") List<@NotNull String> areas,
		@Size(max = 10, message = "{error.entries}") List<@NotNull @Pattern(regexp = "[a-z]{2,3}") String> languages,
		@Nullable Classification classification, @Nullable Long predecessorId,
		@Size(max = 200, message = "{error.entries}") List<@Valid @NotNull AgreementArticle> articles,
		@Valid @Nullable JointCommittee jointCommittee,
		@Valid @Nullable AgreementTerm term) implements ClassifiedDraft {

	public AgreementDraft(@Nullable AgreementTitle title, @Nullable AgreementType type,
			@Nullable List<AgreementParty> parties, @Nullable List<String> areas, @Nullable List<String> languages,
			@Nullable Classification classification, @Nullable Long predecessorId,
			@Nullable List<AgreementArticle> articles, @Nullable JointCommittee jointCommittee,
			@Nullable AgreementTerm term) {
		this.title = Objects.requireNonNullElse(title, AgreementTitle.NONE);
		this.type = type;
		this.parties = Objects.requireNonNullElse(parties, List.of());
		this.areas = Objects.requireNonNullElse(areas, List.of());
		this.languages = Objects.requireNonNullElse(languages, List.of());
		this.classification = classification;
		this.predecessorId = predecessorId;
		this.articles = Objects.requireNonNullElse(articles, List.of());
		this.jointCommittee = jointCommittee;
		this.term = term;
	}

	public boolean hasGaps() {
		return Stream.of(this.parties, this.areas, this.languages, this.articles)
			.flatMap(List::stream)
			.anyMatch(Objects::isNull);
	}

	/** With all that is filled in. */
	AgreementDraft completed(Classification otherwise, @Nullable Long predecessor) {
		JointCommittee committee = (this.jointCommittee != null) ? this.jointCommittee.completed() : null;
		return new AgreementDraft(this.title.completed(), this.type,
				this.parties.stream().map(AgreementParty::completed).toList(), Trimmed.of(this.areas),
				this.languages.stream().distinct().toList(), Objects.requireNonNullElse(this.classification, otherwise),
				predecessor, this.articles.stream().map(AgreementArticle::completed).toList(),
				(committee == null || committee.isNone()) ? null : committee,
				(this.term != null) ? this.term.completed() : null);
	}

	/** With another predecessor, such as the one that a reader may know. */
	AgreementDraft after(@Nullable Long predecessor) {
		return new AgreementDraft(this.title, this.type, this.parties, this.areas, this.languages, this.classification,
				predecessor, this.articles, this.jointCommittee, this.term);
	}

	public AgreementDraft with(List<AgreementParty> parties) {
		return new AgreementDraft(this.title, this.type, parties, this.areas, this.languages, this.classification,
				this.predecessorId, this.articles, this.jointCommittee, this.term);
	}

	/** The same with the articles as they are kept, each with an id. */
	AgreementDraft identified() {
		return new AgreementDraft(this.title, this.type, this.parties, this.areas, this.languages, this.classification,
				this.predecessorId, this.articles.stream().map(AgreementArticle::identified).toList(),
				this.jointCommittee, this.term);
	}

	List<Long> partnerIds() {
		return this.parties.stream().map(AgreementParty::partnerId).filter(Objects::nonNull).toList();
	}

}
