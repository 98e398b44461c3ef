package id.mitra.commitment.page;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import id.mitra.commitment.CommitmentDetails;
import id.mitra.commitment.CommitmentDraft;
import id.mitra.commitment.Responsibility;
import id.mitra.commitment.Wording;
import id.mitra.commitment.term.CommitmentKind;
import id.mitra.commitment.term.Due;
import id.mitra.commitment.term.Topic;
import id.mitra.identity.caller.Classification;
import id.mitra.meeting.MeetingDetails;
import id.mitra.meeting.term.Owner;
import id.mitra.platform.field.Flat;
import id.mitra.platform.form.Values;
import org.jspecify.annotations.Nullable;

/**
 * A commitment as a browser sends one, everything as it was typed.
 *
 * @param meetingId of the meeting that it hangs on, if on one
 */
record CommitmentForm(@Flat Texts words, @Flat Parties who, @Flat CommitmentDays when, @Nullable String kind,
		@Nullable String meetingId, @Flat Acts acts, @Nullable String classification, @Nullable String proposed,
		@Nullable String key, @Nullable String version) {

	/** What, in both languages. */
	record Texts(@Nullable String textId, @Nullable String textEn, @Nullable String criterion) {

		private static final Texts NONE = new Texts(null, null, null);

	}

	/** Whose, with partner and person as they were found, and what was typed to do so. */
	record Parties(@Nullable String owner, @Nullable String partnerId, @Nullable String partnerIdName,
			@Nullable String findPartner, @Nullable String delegateId, @Nullable String delegateIdName,
			@Nullable String findDelegate, @Nullable String unitId) {

		private static final Parties NOBODY = new Parties(null, null, null, null, null, null, null, null);

		private Parties partner(@Nullable String id, @Nullable String name) {
			return new Parties(this.owner, id, name, null, this.delegateId, this.delegateIdName, this.findDelegate,
					this.unitId);
		}

		private Parties delegate(@Nullable String id, @Nullable String name) {
			return new Parties(this.owner, this.partnerId, this.partnerIdName, this.findPartner, id, name, null,
					this.unitId);
		}

	}

	/** About which area, and on which article of an agreement it acts, with its name. */
	record Acts(@Nullable String area, @Nullable String articleId, @Nullable String articleIdName) {

		private static final Acts NONE = new Acts(null, null, null);

		private Topic toTopic(Values values) {
			return new Topic(values.text(this.area), values.number("articleId", this.articleId));
		}

	}

	static CommitmentForm blank() {
		return new CommitmentForm(Texts.NONE, Parties.NOBODY, CommitmentDays.UNTOLD, CommitmentKind.AGREED.name(), null,
				Acts.NONE, Classification.LIMITED.name(), null, UUID.randomUUID().toString(), null);
	}

	/** A new one, promised at a meeting. */
	static CommitmentForm at(MeetingDetails meeting) {
		CommitmentForm form = blank();
		Parties lead = meeting.proceedings()
			.partners()
			.stream()
			.filter((partner) -> partner.lead())
			.findFirst()
			.map((partner) -> Parties.NOBODY.partner(String.valueOf(partner.partnerId()), partner.name()))
			.orElse(Parties.NOBODY);
		return new CommitmentForm(form.words, lead, CommitmentDays.at(meeting.schedule().date()), form.kind,
				String.valueOf(meeting.id()), Acts.NONE, null, null, form.key, null);
	}

	/**
	 * One on record.
	 * @param due its due day in words
	 */
	static CommitmentForm of(CommitmentDetails commitment, String due) {
		CommitmentDraft draft = commitment.draft();
		Responsibility who = draft.responsibility();
		boolean own = draft.meetingId() == null;
		return new CommitmentForm(
				new Texts(draft.wording().textId(), draft.wording().textEn(), draft.wording().criterion()),
				new Parties(text(who.owner()), text(who.partnerId()), commitment.names().partnerName(), null,
						text(who.delegateId()), commitment.names().delegateName(), null, text(who.unitId())),
				CommitmentDays.of(draft.due(), due, draft.madeOn()), text(draft.kind()), text(draft.meetingId()),
				new Acts(draft.area(), text(draft.topic().articleId()), commitment.names().articleName()),
				own ? text(draft.classification()) : null, null, null, String.valueOf(commitment.version()));
	}

	private CommitmentForm with(Parties who) {
		return new CommitmentForm(this.words, who, this.when, this.kind, this.meetingId, this.acts, this.classification,
				this.proposed, this.key, this.version);
	}

	/** Which acts on an article. */
	CommitmentForm actingOn(long article, String name) {
		return new CommitmentForm(this.words, this.who, this.when, this.kind, this.meetingId,
				new Acts(this.acts.area(), String.valueOf(article), name), this.classification, this.proposed, this.key,
				this.version);
	}

	CommitmentForm withPartner(@Nullable String id, @Nullable String name) {
		return with(this.who.partner(id, name));
	}

	CommitmentForm withDelegate(@Nullable String id, @Nullable String name) {
		return with(this.who.delegate(id, name));
	}

	/** The meeting that it hangs on, if that can be read. */
	@Nullable Long meeting() {
		return (this.meetingId != null && this.meetingId.matches("\\d{1,18}")) ? Long.valueOf(this.meetingId) : null;
	}

	@Nullable String findPartner() {
		return this.who.findPartner();
	}

	@Nullable String findDelegate() {
		return this.who.findDelegate();
	}

	/**
	 * What was typed as a draft.
	 * @param today the day from which on a day without a year is meant where nothing says
	 * since when it is promised
	 */
	CommitmentDraft toDraft(Values values, LocalDate today) {
		return new CommitmentDraft(
				new Wording(values.text(this.words.textId()), values.text(this.words.textEn()),
						values.text(this.words.criterion())),
				new Responsibility(values.choice("owner", this.who.owner(), Owner.class),
						values.number("partnerId", this.who.partnerId()), values.number("unitId", this.who.unitId()),
						values.number("delegateId", this.who.delegateId())),
				values.choice("kind", this.kind, CommitmentKind.class), values.number("meetingId", this.meetingId),
				this.acts.toTopic(values), due(values.at("duePrecision", "dueOn"), today),
				values.date("madeOn", this.when.madeOn()),
				values.choice("classification", this.classification, Classification.class),
				(this.version == null) ? Objects.nonNull(this.proposed) : null, null);
	}

	private Due due(Values values, LocalDate today) {
		Due due = this.when.read(today);
		if (due == null) {
			values.reject("dueOn", "due");
			return Due.NEVER;
		}
		return due;
	}

	private static @Nullable String text(@Nullable Object value) {
		return (value != null) ? value.toString() : null;
	}

}
