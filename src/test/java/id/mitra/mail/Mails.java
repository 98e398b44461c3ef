package id.mitra.mail;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import id.mitra.TestDatabase;
import id.mitra.TestUser;
import id.mitra.follow.FollowService;
import id.mitra.identity.user.Callers;
import id.mitra.platform.record.Today;
import id.mitra.platform.start.PublicAddress;
import id.mitra.platform.text.Dates;
import id.mitra.reminder.ReminderService;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The application's sending of mail, set up for a server that a test has.
 */
public final class Mails implements AutoCloseable {

	public static final String BASE = "https://mitra.example.go.id";

	private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

	private final ApplicationContext application;

	private final JavaMailSenderImpl sender = new JavaMailSenderImpl();

	final MailSetup setup = new MailSetup("127.0.0.1", "mitra@example.go.id", new PublicAddress(BASE));

	final Mailing mailing;

	public Mails(ApplicationContext application) {
		this.application = application;
		this.server.start();
		this.sender.setHost("127.0.0.1");
		this.sender.setPort(this.server.getSmtp().getPort());
		this.sender.getJavaMailProperties().setProperty("mail.smtp.connectiontimeout", "2000");
		this.sender.getJavaMailProperties().setProperty("mail.smtp.timeout", "2000");
		this.mailing = new Mailing(
				new StaticListableBeanFactory(Map.of("sender", this.sender)).getBeanProvider(JavaMailSender.class),
				this.setup);
	}

	private <T> T bean(Class<T> type) {
		return this.application.getBean(type);
	}

	/** Sends to another server. */
	void port(int port) {
		this.sender.setPort(port);
	}

	/** Sends to its own server again. */
	void up() {
		port(this.server.getSmtp().getPort());
	}

	MailLinks links() {
		return new MailLinks(bean(JdbcClient.class), bean(Callers.class), bean(LetterTexts.class), this.mailing,
				this.setup, Clock.systemUTC());
	}

	/** All that is to be sent, as the job does, whatever hour it is. */
	public void send() {
		links().send();
		digests().send();
	}

	/** Whatever hour it is. */
	Digests digests() {
		return digests(bean(DigestLog.class), this.mailing, 0);
	}

	Digests digests(DigestLog log, Mailing mailing, int hour) {
		DigestText text = new DigestText(bean(ReminderService.class), bean(FollowService.class),
				bean(LetterTexts.class), bean(Dates.class), this.setup);
		return new Digests(log, text, bean(Callers.class), mailing, this.setup, bean(Today.class), hour);
	}

	/** An address that its user has proven, with the digest. */
	static String subscribe(TestUser user) {
		String address = user.username() + "@example.org";
		TestDatabase.sql().sql("""
				insert into mail_account (user_id, address, digest, proven_at, since)
				values (:user, :address, true, now(), now() - interval '3 days')
				""").param("user", user.id()).param("address", address).update();
		return address;
	}

	List<Mail> to(String address) {
		return Stream.of(this.server.getReceivedMessages())
			.map(Mail::of)
			.filter((mail) -> mail.to.equals(address))
			.toList();
	}

	/** The latest to an address. */
	public Mail last(String address) {
		return to(address).getLast();
	}

	Mail onlyTo(String address) {
		List<Mail> all = to(address);
		assertThat(all).hasSize(1);
		return all.getFirst();
	}

	@Override
	public void close() {
		this.server.stop();
	}

	/**
	 * A letter as it came.
	 */
	public record Mail(String to, String id, String subject, String text, MimeMessage message) {

		static Mail of(MimeMessage message) {
			try {
				return new Mail(message.getAllRecipients()[0].toString(), message.getMessageID(), message.getSubject(),
						String.valueOf(message.getContent()).replace("\r\n", "\n"), message);
			}
			catch (MessagingException | IOException ex) {
				throw new IllegalStateException(ex);
			}
		}

		String header(String name) {
			try {
				return this.message.getHeader(name, null);
			}
			catch (MessagingException ex) {
				throw new IllegalStateException(ex);
			}
		}

		/** The path of a link of ours. */
		public String link(String path) {
			Matcher found = Pattern.compile(Pattern.quote(BASE) + "(" + path + "[\\w-]+)").matcher(this.text);
			assertThat(found.find()).describedAs(this.text).isTrue();
			return found.group(1);
		}

	}

}
