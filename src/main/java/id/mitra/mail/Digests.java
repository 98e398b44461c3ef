package id.mitra.mail;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import id.mitra.identity.user.Callers;
import id.mitra.mail.DigestText.DigestContents;
import id.mitra.platform.record.Today;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Sends every user who wants it the digest of the day, once. A day is claimed, with what
 * is to be told, before anything is sent; from then on its letter has one Message-ID. Of
 * a letter that a server took just before the application ended nobody knows that, so it
 * is sent again, as the same message: see docs/decisions/0017.
 */
@Component
class Digests {

	/** Then it is given up; the reminders are in the register all the same. */
	private static final int DAYS = 3;

	private final DigestLog log;

	private final DigestText text;

	private final Callers callers;

	private final Mailing mailing;

	private final MailSetup setup;

	private final Today today;

	private final int hour;

	Digests(DigestLog log, DigestText text, Callers callers, Mailing mailing, MailSetup setup, Today today,
			@Value("${mitra.mail.hour}") int hour) {
		this.log = log;
		this.text = text;
		this.callers = callers;
		this.mailing = mailing;
		this.setup = setup;
		this.today = today;
		this.hour = hour;
	}

	void send() {
		LocalDate day = this.today.date();
		if (this.today.hour() >= this.hour) {
			this.log.due(day).forEach((subscriber) -> claim(subscriber, day));
		}
		this.log.drop(day, day.minusDays(DAYS));
		this.log.waiting().forEach((digest) -> send(digest, day));
	}

	private void claim(DigestLog.Subscriber subscriber, LocalDate day) {
		LocalDate earliest = day.minusDays(DigestText.DAYS);
		LocalDate since = subscriber.since().isAfter(earliest) ? subscriber.since() : earliest;
		try {
			List<Long> reminders = this.callers.as(subscriber.user(), () -> this.text.candidates(since));
			this.log.claim(subscriber.user(), day, reminders);
		}
		catch (AccessDeniedException gone) {
			// who may not sign in gets nothing
		}
	}

	private void send(Digest digest, LocalDate day) {
		try {
			Optional<DigestContents> contents = this.callers.as(digest.user(),
					() -> this.text.of(digest, this.log.reminders(digest)));
			if (contents.isEmpty()) {
				this.log.ended(digest, "EMPTY", day);
				return;
			}
			switch (this.mailing.send(letter(digest, contents.get()))) {
				case TAKEN -> this.log.ended(digest, "SENT", day);
				case REFUSED -> this.log.refused(digest, day);
				case PUT_OFF -> this.log.putOff(digest);
			}
		}
		catch (AccessDeniedException gone) {
			this.log.ended(digest, "DROPPED", day);
		}
	}

	private Letter letter(Digest digest, DigestContents contents) {
		String unsubscribe = this.setup.link("/unsubscribe/" + this.log.attempt(digest));
		Letter.Content text = this.callers.as(digest.user(), () -> this.text.write(digest, contents, unsubscribe));
		return new Letter(digest.address(), "<digest-" + digest.id() + "@" + this.setup.domain() + ">",
				digest.claimedAt(), text, unsubscribe);
	}

}
