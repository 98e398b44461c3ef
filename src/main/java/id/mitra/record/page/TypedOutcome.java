package id.mitra.record.page;

import java.time.DateTimeException;
import java.util.stream.Stream;

import id.mitra.commitment.CommitmentDraft;
import id.mitra.commitment.Responsibility;
import id.mitra.commitment.Wording;
import id.mitra.commitment.term.Due;
import id.mitra.commitment.term.DueReader;
import id.mitra.meeting.term.Owner;
import id.mitra.platform.form.Values;
import id.mitra.platform.text.StrictDates;
import id.mitra.platform.text.TypedDay;
import id.mitra.record.part.AgendaItem.AgendaOutcome;
import id.mitra.record.part.OutcomeDraft;
import id.mitra.record.part.OutcomeType;
import org.jspecify.annotations.Nullable;

/**
 * What came of an item, as a browser sends it: for a commitment the one on record, or
 * whose it is and by when, of which a new one is proposed in the same words.
 *
 * @param metOn the day of the meeting, after which a day without a year is meant
 */
record TypedOutcome(@Nullable String id, @Nullable String type, @Nullable String textId, @Nullable String textEn,
		@Nullable String commitmentId, @Nullable String owner, @Nullable String dueOn, @Nullable String metOn) {

	static final TypedOutcome BLANK = new TypedOutcome(null, OutcomeType.DECISION.name(), null, null, null, null, null,
			null);

	static TypedOutcome of(AgendaOutcome outcome) {
		Long commitment = outcome.commitmentId();
		return new TypedOutcome(String.valueOf(outcome.id()), outcome.type().name(), outcome.textId(), outcome.textEn(),
				(commitment != null) ? commitment.toString() : null, null, null, null);
	}

	TypedOutcome withId(@Nullable String id) {
		return new TypedOutcome(id, this.type, this.textId, this.textEn, this.commitmentId, this.owner, this.dueOn,
				this.metOn);
	}

	/** Whether it is a new row into which nothing was typed. */
	boolean isBlank() {
		return Stream.of(this.id, this.textId, this.textEn, this.commitmentId, this.owner, this.dueOn)
			.allMatch(TypedItem::isBlank);
	}

	private boolean isCommitment() {
		return OutcomeType.COMMITMENT.name().equals(this.type);
	}

	/** Whether a commitment is still to be made of it. */
	boolean isPromise() {
		return isCommitment() && TypedItem.isBlank(this.commitmentId);
	}

	/**
	 * What was typed for a commitment counts for nothing where the outcome is none.
	 */
	OutcomeDraft toDraft(Values values) {
		values.at("id", "textId")
			.at("commitment", "commitmentId")
			.at("commitment.textId", "textId")
			.at("commitment.textEn", "textEn")
			.at("commitment.owner", "owner")
			.at("commitment.dueOn", "dueOn")
			.at("commitment.duePrecision", "dueOn");
		String indonesian = values.text(this.textId);
		String english = values.text(this.textEn);
		return new OutcomeDraft(values.number("textId", this.id), values.choice("type", this.type, OutcomeType.class),
				indonesian, english, isCommitment() ? values.number("commitmentId", this.commitmentId) : null,
				isPromise() ? promise(indonesian, english, values) : null);
	}

	private CommitmentDraft promise(@Nullable String indonesian, @Nullable String english, Values values) {
		Due due = due();
		if (due == null) {
			values.reject("dueOn", "due");
		}
		return new CommitmentDraft(new Wording(indonesian, english, null),
				new Responsibility(values.choice("owner", this.owner, Owner.class), null, null, null), null, null, null,
				due, null, null, null, null);
	}

	/** By when, as it is read; null where it can't be. */
	public @Nullable Due due() {
		if (this.dueOn == null || this.dueOn.isBlank()) {
			return Due.NEVER;
		}
		try {
			return (this.metOn != null) ? DueReader.read(this.dueOn, StrictDates.parse(this.metOn)).orElse(null)
					: new Due(TypedDay.parse(this.dueOn), null);
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

}
