package id.mitra.mail;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import id.mitra.identity.caller.Caller;
import id.mitra.identity.user.Callers;
import id.mitra.identity.user.Secret;
import id.mitra.platform.text.Sha256;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Sends the links by which users prove their addresses. The secret of one is made as it
 * is sent, so that only its hash is ever on record: one that is sent again, since nobody
 * knows whether it was, makes the one before void.
 */
@Component
class MailLinks {

	private final JdbcClient jdbc;

	private final Callers callers;

	private final LetterTexts letters;

	private final Mailing mailing;

	private final MailSetup setup;

	private final Clock clock;

	MailLinks(JdbcClient jdbc, Callers callers, LetterTexts letters, Mailing mailing, MailSetup setup, Clock clock) {
		this.jdbc = jdbc;
		this.callers = callers;
		this.letters = letters;
		this.mailing = mailing;
		this.setup = setup;
		this.clock = clock;
	}

	/** Each that is wanted, once; what is put off is wanted still. */
	void send() {
		List<WantedLink> all = this.jdbc.sql("""
				select user_id, address
				from mail_account
				where proof_wanted_at <= now()
				order by proof_wanted_at
				""").query((row, number) -> new WantedLink(row.getLong("user_id"), row.getString("address"))).list();
		all.forEach(this::send);
	}

	private void send(WantedLink wanted) {
		String secret = Secret.random();
		update("proof_hash = :hash, proof_sent_at = now()", wanted).param("hash", Sha256.of(secret)).update();
		switch (deliver(wanted, secret)) {
			case TAKEN -> update("proof_wanted_at = null", wanted).update();
			case REFUSED -> update("proof_wanted_at = null, refused_at = now()", wanted).update();
			case PUT_OFF -> update("proof_wanted_at = now() + interval '15 minutes'", wanted).update();
		}
	}

	/** As good as taken where its user may not sign in any more. */
	private Delivery deliver(WantedLink wanted, String secret) {
		try {
			return this.mailing.send(letter(wanted, secret));
		}
		catch (AccessDeniedException gone) {
			return Delivery.TAKEN;
		}
	}

	/** Unless another address was set meanwhile. */
	private JdbcClient.StatementSpec update(String what, WantedLink wanted) {
		return this.jdbc
			.sql("update mail_account set " + what
					+ " where user_id = :user and address = :address and proof_wanted_at is not null")
			.param("user", wanted.user())
			.param("address", wanted.address());
	}

	private Letter letter(WantedLink wanted, String secret) {
		return new Letter(wanted.address(), "<link-" + Secret.random() + "@" + this.setup.domain() + ">",
				this.clock.instant(), text(wanted, secret), null);
	}

	private Letter.Content text(WantedLink wanted, String secret) {
		String link = this.setup.link("/account/mail/proof/" + secret);
		return this.callers.as(wanted.user(), () -> new Letter.Content(this.letters.word("mail.link.subject"),
				this.letters.body("link", Map.of("name", Caller.required().displayName(), "link", link))));
	}

	private record WantedLink(long user, String address) {
	}

}
