package id.mitra.mail;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import id.mitra.platform.jobs.JobFault;
import id.mitra.platform.jobs.Unreachable;
import id.mitra.platform.start.PublicAddress;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.mail.javamail.JavaMailSender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Mail servers as they are in earnest, set up by the variables that the README names:
 * with TLS, with a sign-in, with certificates of their own. What can't be sent says why.
 */
class MailServerTests {

	private static final String TRUSTED = "SPRING_SSL_BUNDLE_PEM_MAIL_TRUSTSTORE_CERTIFICATE";

	@TempDir
	private static Path folder;

	private static Certificate own;

	private static Certificate others;

	private final Map<String, String> variables = new TreeMap<>(Map.of("SPRING_MAIL_HOST", "localhost"));

	@BeforeAll
	static void certify() {
		own = new Certificate("localhost", folder);
		others = new Certificate("mail.example.go.id", folder);
	}

	private void set(String variable, String value) {
		this.variables.put(variable, value);
	}

	private void signIn(String password) {
		set("SPRING_MAIL_USERNAME", ClosedPostOffice.USER);
		set("SPRING_MAIL_PASSWORD", password);
	}

	private void trust(Certificate certificate) {
		set("SPRING_MAIL_SSL_BUNDLE", "mail");
		set(TRUSTED, certificate.file().toString());
	}

	private Delivery send(int port) {
		set("SPRING_MAIL_PORT", String.valueOf(port));
		AtomicReference<Delivery> delivery = new AtomicReference<>();
		new ApplicationContextRunner()
			.withInitializer((context) -> TestPropertyValues.of(this.variables)
				.applyTo(context.getEnvironment(), TestPropertyValues.Type.SYSTEM_ENVIRONMENT))
			.withInitializer(new ConfigDataApplicationContextInitializer())
			.withConfiguration(AutoConfigurations.of(SslAutoConfiguration.class, MailSenderAutoConfiguration.class))
			.run((context) -> delivery.set(new Mailing(context.getBeanProvider(JavaMailSender.class),
					new MailSetup("localhost", "mitra@example.go.id", new PublicAddress(Mails.BASE)))
				.send(letter())));
		return delivery.get();
	}

	private static Letter letter() {
		return new Letter("reader@example.org", "<one@example.go.id>", Instant.now(),
				new Letter.Content("Subject", "Body"), null);
	}

	private void isNotSent(int port, JobFault why) {
		assertThatExceptionOfType(Unreachable.class).isThrownBy(() -> send(port))
			.satisfies((failure) -> assertThat(failure.fault()).isEqualTo(why))
			.satisfies((failure) -> assertThat(failure.getMessage()).doesNotContain("reader", "password"));
	}

	@Test
	void sendsByTlsAndSignsInWithinIt() {
		try (ClosedPostOffice server = new ClosedPostOffice(own.server())) {
			signIn(ClosedPostOffice.PASSWORD);
			trust(own);
			set("SPRING_MAIL_PROPERTIES_MAIL_SMTP_STARTTLS_REQUIRED", "true");
			assertThat(send(server.port())).isEqualTo(Delivery.TAKEN);
			assertThat(server.heard(false)).containsExactly("EHLO", "STARTTLS");
			assertThat(server.heard(true)).containsSubsequence("AUTH", "MAIL", "RCPT", "DATA");
		}
	}

	@Test
	void takesTlsWhereverItIsOffered() {
		try (ClosedPostOffice server = new ClosedPostOffice(own.server())) {
			signIn(ClosedPostOffice.PASSWORD);
			trust(own);
			assertThat(send(server.port())).isEqualTo(Delivery.TAKEN);
			assertThat(server.heard(false)).containsExactly("EHLO", "STARTTLS");
		}
	}

	@Test
	void tellsNothingToAServerThatIsNotTrusted() {
		try (ClosedPostOffice server = new ClosedPostOffice(own.server())) {
			signIn(ClosedPostOffice.PASSWORD);
			isNotSent(server.port(), JobFault.UNTRUSTED);
			trust(others);
			isNotSent(server.port(), JobFault.UNTRUSTED);
			assertThat(server.heard(true)).isEmpty();
			assertThat(server.heard(false)).doesNotContain("AUTH", "MAIL");
		}
	}

	@Test
	void tellsNothingToAServerOfAnotherName() {
		try (ClosedPostOffice server = new ClosedPostOffice(others.server())) {
			signIn(ClosedPostOffice.PASSWORD);
			trust(others);
			isNotSent(server.port(), JobFault.UNTRUSTED);
			assertThat(server.heard(true)).isEmpty();
		}
	}

	@Test
	void saysSoWhereTheServerHasNoTlsAndItIsRequired() {
		try (ClosedPostOffice server = new ClosedPostOffice(null)) {
			signIn(ClosedPostOffice.PASSWORD);
			set("SPRING_MAIL_PROPERTIES_MAIL_SMTP_STARTTLS_REQUIRED", "true");
			isNotSent(server.port(), JobFault.NO_TLS);
			assertThat(server.heard(false)).doesNotContain("AUTH", "MAIL");
		}
	}

	@Test
	void saysSoWhereTheServerWantsAnotherPasswordOrAny() {
		try (ClosedPostOffice server = new ClosedPostOffice(own.server())) {
			trust(own);
			isNotSent(server.port(), JobFault.NO_SIGN_IN);
			signIn("another password");
			isNotSent(server.port(), JobFault.NO_SIGN_IN);
		}
	}

	@Test
	void saysSoWhereNothingListens() {
		try (ClosedPostOffice server = new ClosedPostOffice(null)) {
			int port = server.port();
			server.close();
			isNotSent(port, JobFault.AWAY);
		}
	}

	@Test
	void sendsToAPortThatTalksTlsFromTheFirstWord() {
		try (ClosedPostOffice server = new ClosedPostOffice(own.server(), true)) {
			set("SPRING_MAIL_SSL_ENABLED", "true");
			signIn(ClosedPostOffice.PASSWORD);
			isNotSent(server.port(), JobFault.UNTRUSTED);
			trust(own);
			assertThat(send(server.port())).isEqualTo(Delivery.TAKEN);
			assertThat(server.heard(false)).isEmpty();
		}
	}

	@Test
	void saysSoWhereAPortHasNoTlsAtAll() {
		try (ClosedPostOffice server = new ClosedPostOffice(null)) {
			set("SPRING_MAIL_SSL_ENABLED", "true");
			isNotSent(server.port(), JobFault.NO_TLS);
		}
	}

	@Test
	void signsInWithoutTlsOnlyWhereNoneIsOffered() {
		GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
		server.setUser(ClosedPostOffice.USER, ClosedPostOffice.PASSWORD);
		server.start();
		try {
			int port = server.getSmtp().getPort();
			signIn(ClosedPostOffice.PASSWORD);
			assertThat(send(port)).isEqualTo(Delivery.TAKEN);
			signIn("another password");
			isNotSent(port, JobFault.NO_SIGN_IN);
		}
		finally {
			server.stop();
		}
	}

}
