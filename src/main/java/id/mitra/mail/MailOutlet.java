package id.mitra.mail;

import id.mitra.operation.Outlet;
import id.mitra.platform.form.Options;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells administrators whether mail is sent, how much waits and how many addresses were
 * refused.
 */
@Component
class MailOutlet implements Outlet {

	private final MailSetup setup;

	private final JdbcClient jdbc;

	private final Options words;

	MailOutlet(MailSetup setup, JdbcClient jdbc, Options words) {
		this.setup = setup;
		this.jdbc = jdbc;
		this.words = words;
	}

	@Override
	public String name() {
		return "mail";
	}

	@Override
	public boolean ready() {
		return this.setup.complete();
	}

	@Override
	public String text() {
		if (!ready()) {
			return this.words.label("mail.outlet.off", String.join(", ", this.setup.missing()));
		}
		return this.jdbc.sql("""
				select count(*) filter (where proof_wanted_at is not null)
				    + (select count(*) from mail_digest where state = 'WAITING') as waiting,
				  count(*) filter (where refused_at is not null) as refused
				from mail_account
				""")
			.query((row, number) -> this.words.label("mail.outlet.on", this.setup.host(), this.setup.sender()) + " "
					+ this.words.label("mail.outlet.waiting", row.getInt("waiting")) + " "
					+ this.words.label("mail.outlet.refused", row.getInt("refused")))
			.single();
	}

}
