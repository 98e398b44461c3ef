package id.mitra.logging.page;

import java.time.LocalDate;
import java.util.stream.Stream;

import id.mitra.commitment.CommitmentDraft;
import id.mitra.commitment.Responsibility;
import id.mitra.commitment.Wording;
import id.mitra.commitment.term.Due;
import id.mitra.commitment.term.DueReader;
import id.mitra.meeting.term.Owner;
import id.mitra.platform.form.Values;
import id.mitra.platform.text.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * A promise being written: we, they or both, what, and by when, as people say it.
 *
 * @param partnerId towards whom, where the meeting has several partners
 */
record PromiseThere(@Nullable String owner, @Nullable String text, @Nullable String due, @Nullable String partnerId) {

	static final PromiseThere BLANK = new PromiseThere(null, null, null, null);

	boolean isBlank() {
		return Stream.of(this.owner, this.text, this.due).allMatch((typed) -> typed == null || typed.isBlank());
	}

	CommitmentDraft read(Values row, LocalDate made) {
		row.at("textId", "text").at("textEn", "text").at("dueOn", "due").hanging("due", "due.before", "when");
		if (this.partnerId == null) {
			row.at("partnerId", "text");
		}
		String what = row.line(this.text);
		Wording wording = Bilingual.indonesian() ? new Wording(what, null, null) : new Wording(null, what, null);
		Responsibility who = new Responsibility(row.choice("owner", this.owner, Owner.class),
				row.number("partnerId", this.partnerId), null, null);
		return new CommitmentDraft(wording, who, null, null, null, due(row, made), null, null, null, null);
	}

	private Due due(Values row, LocalDate made) {
		String typed = row.text(this.due);
		if (typed == null) {
			return Due.NEVER;
		}
		Due due = DueReader.read(typed, made).orElse(Due.NEVER);
		LocalDate last = due.lastDay();
		if (last == null || last.isBefore(made)) {
			row.reject("due", (last == null) ? "due" : "due.before");
		}
		return due;
	}

}
