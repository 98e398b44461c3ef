package id.mitra.mail;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.mitra.follow.FollowService;
import id.mitra.follow.FollowedChange;
import id.mitra.identity.caller.Caller;
import id.mitra.identity.caller.Classification;
import id.mitra.reminder.ReminderDetails;
import id.mitra.reminder.ReminderService;
import id.mitra.platform.text.Dates;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * What a digest says, as its reader may see it when it is sent. The subject tells how
 * much there is, and of nothing what it is called.
 */
@Component
class DigestText {

	/** No digest waits longer, and what was reminded of before has been told. */
	static final int DAYS = 7;

	private final ReminderService reminders;

	private final FollowService follows;

	private final LetterTexts letters;

	private final Dates dates;

	private final MailSetup setup;

	DigestText(ReminderService reminders, FollowService follows, LetterTexts letters, Dates dates, MailSetup setup) {
		this.reminders = reminders;
		this.follows = follows;
		this.letters = letters;
		this.dates = dates;
		this.setup = setup;
	}

	/**
	 * Which reminders of the caller's are new, and not read yet, as candidates for a
	 * digest.
	 */
	List<Long> candidates(LocalDate since) {
		return this.reminders.since(since)
			.stream()
			.filter((one) -> one.readAt() == null)
			.map(ReminderDetails::id)
			.toList();
	}

	/**
	 * The caller's, or nothing where there is nothing to say.
	 */
	Optional<DigestContents> of(Digest digest, Set<Long> reminders) {
		List<DigestLine> due = this.reminders.since(digest.day().minusDays(2 * DAYS))
			.stream()
			.filter((one) -> reminders.contains(one.id()))
			.map(this::line)
			.toList();
		List<DigestLine> changes = this.follows.changes(digest.changedAfter(), digest.changedUntil())
			.stream()
			.map(this::line)
			.toList();
		return (due.isEmpty() && changes.isEmpty()) ? Optional.empty() : Optional.of(new DigestContents(due, changes));
	}

	private DigestLine line(ReminderDetails reminder) {
		String about = this.letters.word("reminder." + reminder.kind(), this.dates.day(reminder.aboutDay()));
		return new DigestLine(reminder.title(), about, this.setup.link(reminder.path()),
				words(reminder.classification()));
	}

	private DigestLine line(FollowedChange change) {
		return new DigestLine(change.title(),
				this.letters.word(change.fresh() ? "mail.digest.fresh" : "mail.digest.changed"),
				this.setup.link(change.path()), words(change.classification()));
	}

	private @Nullable String words(Classification classification) {
		return (classification == Classification.OPEN) ? null : this.letters.word("classification." + classification);
	}

	/** In the language of the moment, which is the caller's. */
	Letter.Content write(Digest digest, DigestContents contents, String unsubscribe) {
		String subject = this.letters.word("mail.digest.subject",
				Stream.of(count("mail.digest.due", contents.reminders()), count("mail.digest.new", contents.changes()))
					.flatMap(Optional::stream)
					.collect(Collectors.joining(", ")),
				this.dates.day(digest.day()));
		Map<String, Object> told = Map.of("name", Caller.required().displayName(), "reminders", contents.reminders(),
				"changes", contents.changes(), "inbox", this.setup.link("/reminders"), "account",
				this.setup.link("/account/mail"), "unsubscribe", unsubscribe);
		return new Letter.Content(subject, this.letters.body("digest", told));
	}

	private Optional<String> count(String key, List<DigestLine> lines) {
		return lines.isEmpty() ? Optional.empty() : Optional.of(this.letters.word(key, lines.size()));
	}

	record DigestContents(List<DigestLine> reminders, List<DigestLine> changes) {
	}

}
