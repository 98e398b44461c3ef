package id.mitra.agreement.page;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import id.mitra.agreement.AgreementArticle;
import id.mitra.agreement.AgreementDetails;
import id.mitra.agreement.AgreementDraft;
import id.mitra.agreement.AgreementText;
import id.mitra.agreement.AgreementTitle;
import id.mitra.agreement.JointCommittee;
import id.mitra.agreement.clock.AgreementTerm;
import id.mitra.agreement.part.AgreementType;
import id.mitra.identity.caller.Classification;
import id.mitra.platform.field.Flat;
import id.mitra.platform.form.FormStep;
import id.mitra.platform.form.Rows;
import id.mitra.platform.form.Values;
import org.jspecify.annotations.Nullable;

/**
 * An agreement as a browser sends one, everything as it was typed.
 *
 * @param predecessor the one that it follows, if any
 */
record AgreementForm(@Flat TypedTitle named, List<PartyLine> parties, List<String> areas, @Flat TypedTerm term,
		@Flat TypedNotice notice, List<ArticleLine> articles, @Flat TypedPredecessor predecessor,
		@Nullable String classification, @Nullable String key, @Nullable String version) {

	AgreementForm(TypedTitle named, @Nullable List<PartyLine> parties, @Nullable List<String> areas, TypedTerm term,
			TypedNotice notice, @Nullable List<ArticleLine> articles, TypedPredecessor predecessor,
			@Nullable String classification, @Nullable String key, @Nullable String version) {
		this.named = named;
		this.parties = Rows.sent(parties);
		this.areas = Rows.sent(areas);
		this.term = term;
		this.notice = notice;
		this.articles = Rows.sent(articles);
		this.predecessor = predecessor;
		this.classification = classification;
		this.key = key;
		this.version = version;
	}

	/** What it is and is called, and who watches over it. */
	record TypedTitle(@Nullable String titleId, @Nullable String titleEn, @Nullable String reference,
			@Nullable String type, @Nullable String languages, @Nullable String committeeName,
			@Nullable String everyMonths) {

		private @Nullable JointCommittee committee(Values all) {
			Values values = all.row("jointCommittee", "").at("name", "committeeName");
			String name = values.text(this.committeeName);
			Integer months = TypedTerm.number(values, "everyMonths", this.everyMonths);
			return (name != null || months != null) ? new JointCommittee(name, months) : null;
		}

	}

	static AgreementForm blank() {
		return new AgreementForm(new TypedTitle(null, null, null, null, null, null, null), List.of(PartyLine.BLANK),
				null, TypedTerm.NONE, TypedNotice.NONE, List.of(ArticleLine.BLANK), TypedPredecessor.NONE,
				Classification.LIMITED.name(), UUID.randomUUID().toString(), null);
	}

	static AgreementForm of(AgreementDetails agreement) {
		AgreementText text = agreement.text();
		AgreementTerm term = text.term();
		JointCommittee committee = text.jointCommittee();
		return new AgreementForm(
				new TypedTitle(text.title().titleId(), text.title().titleEn(), text.title().reference(),
						text.type().name(), LanguageNames.of(text.languages()),
						(committee != null) ? committee.name() : null,
						(committee != null) ? TypedTerm.text(committee.everyMonths()) : null),
				agreement.parties().stream().map(PartyLine::of).toList(), text.areas(),
				(term != null) ? TypedTerm.of(term) : TypedTerm.NONE,
				(term != null) ? TypedNotice.of(term) : TypedNotice.NONE,
				Rows.with(text.articles().stream().map(ArticleLine::of).toList(), ArticleLine.BLANK),
				TypedPredecessor.of(agreement.kin()), agreement.classification().name(), null,
				String.valueOf(agreement.version()));
	}

	/** With other parties, and one more line for an article where the last is taken. */
	AgreementForm with(List<PartyLine> parties) {
		return new AgreementForm(this.named, parties, this.areas, this.term, this.notice, lines(), this.predecessor,
				this.classification, this.key, this.version);
	}

	AgreementForm about(List<String> areas, String classification) {
		return new AgreementForm(this.named, this.parties, areas, this.term, this.notice, this.articles,
				this.predecessor, classification, this.key, this.version);
	}

	/** With another agreement before it, or none. */
	AgreementForm after(@Nullable String id, @Nullable String name) {
		return new AgreementForm(this.named, this.parties, this.areas, this.term, this.notice, this.articles,
				new TypedPredecessor(id, name, null), this.classification, this.key, this.version);
	}

	/** After a step that changes its rows, null after any other. */
	@Nullable AgreementForm stepped(FormStep step) {
		return switch (step.name()) {
			case "add-party" -> with(Rows.with(this.parties, PartyLine.BLANK));
			case "remove-party" -> with(Rows.without(this.parties, step.index()));
			case "add-article" -> with(this.parties);
			default -> null;
		};
	}

	private List<ArticleLine> lines() {
		boolean full = this.articles.isEmpty() || !this.articles.getLast().isBlank();
		return full ? Rows.with(this.articles, ArticleLine.BLANK) : this.articles;
	}

	AgreementDraft toDraft(Values values) {
		List<AgreementArticle> articles = new ArrayList<>();
		for (int i = 0; i < this.articles.size(); i++) {
			if (!this.articles.get(i).isBlank()) {
				articles.add(this.articles.get(i)
					.toDraft(values.row("articles[" + articles.size() + "]", "articles[" + i + "]")));
			}
		}
		return new AgreementDraft(
				new AgreementTitle(values.line(this.named.titleId()), values.line(this.named.titleEn()),
						values.text(this.named.reference())),
				values.choice("type", this.named.type(), AgreementType.class),
				IntStream.range(0, this.parties.size())
					.mapToObj((at) -> this.parties.get(at).toDraft(values.row("parties", at)))
					.toList(),
				values.entries("areas", this.areas), values.entries("languages", languages()),
				values.choice("classification", this.classification, Classification.class),
				this.predecessor.toDraft(values), articles, this.named.committee(values),
				this.term.toDraft(values, this.notice));
	}

	private List<String> languages() {
		String typed = this.named.languages();
		return (typed == null) ? List.of() : LanguageNames.read(typed);
	}

}
