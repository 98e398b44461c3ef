package id.mitra.mail;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.net.ssl.SSLHandshakeException;

import id.mitra.platform.jobs.JobFault;
import id.mitra.platform.jobs.Unreachable;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/**
 * Hands letters to the mail server, and understands what it answers.
 */
@Component
class Mailing {

	private static final Logger LOGGER = LoggerFactory.getLogger(Mailing.class);

	/** By RFC 3463: whose fault it is not that of the address. */
	private static final Pattern POLICY = Pattern.compile("^5\\d\\d[ -]5\\.7\\.");

	/** By RFC 4954 and RFC 3207: signing in, or TLS before it, is wanted first. */
	private static final Pattern WANTED = Pattern.compile("^530[ -]");

	/** As the libraries put it that a server has no TLS, at all or on its port. */
	private static final Pattern TLS = Pattern.compile("STARTTLS|unrecognized SSL message");

	/** And that a certificate is another's. */
	private static final Pattern IDENTITY = Pattern.compile("^Server identity does not match");

	private final ObjectProvider<JavaMailSender> server;

	private final MailSetup setup;

	Mailing(ObjectProvider<JavaMailSender> server, MailSetup setup) {
		this.server = server;
		this.setup = setup;
	}

	/**
	 * Sends a letter.
	 * @throws Unreachable where the server can't be talked to, so that no other letter
	 * need be tried
	 */
	Delivery send(Letter letter) {
		JavaMailSender server = this.server.getObject();
		try {
			server.send(message(letter, server.createMimeMessage()));
			return Delivery.TAKEN;
		}
		catch (MailSendException ex) {
			return answer(ex);
		}
		catch (MailAuthenticationException ex) {
			throw unreachable(JobFault.NO_SIGN_IN, ex);
		}
		catch (MailException ex) {
			throw unreachable(JobFault.AWAY, ex);
		}
	}

	private static Unreachable unreachable(JobFault fault, MailException failure) {
		return new Unreachable(fault, "mail server: " + failure.getMessage(), failure);
	}

	private MimeMessage message(Letter letter, MimeMessage message) {
		try {
			MimeMessageHelper parts = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
			parts.setFrom(this.setup.sender(), "Mitra");
			parts.setTo(letter.to());
			parts.setSubject(letter.text().subject());
			parts.setText(letter.text().body());
			parts.setSentDate(Date.from(letter.date()));
			message.setHeader("Message-ID", letter.messageId());
			// by RFC 3834, lest somebody's absence be told
			message.setHeader("Auto-Submitted", "auto-generated");
			if (letter.unsubscribe() != null) {
				// by RFC 8058
				message.setHeader("List-Unsubscribe", "<" + letter.unsubscribe() + ">");
				message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
			}
			return message;
		}
		catch (MessagingException | UnsupportedEncodingException ex) {
			throw new IllegalStateException("A letter that can't be written", ex);
		}
	}

	/** Neither the address nor what was in the letter is logged. */
	private static Delivery answer(MailSendException failure) {
		List<SendFailedException> answers = Stream.of(failure.getMessageExceptions())
			.flatMap(Mailing::chain)
			.filter(SendFailedException.class::isInstance)
			.map(SendFailedException.class::cast)
			.toList();
		if (answers.isEmpty() || answers.stream().anyMatch((answer) -> says(WANTED, answer))) {
			throw unreachable(fault(failure), failure);
		}
		boolean refused = answers.stream().anyMatch(Mailing::refuses)
				&& answers.stream().noneMatch((answer) -> says(POLICY, answer));
		LOGGER.info("A mail server did not take a letter: {}", answers.getLast().getClass().getSimpleName());
		return refused ? Delivery.REFUSED : Delivery.PUT_OFF;
	}

	/** Whether what is wanted of us lacks, or what could have been agreed on. */
	private static JobFault fault(MailSendException failure) {
		List<Throwable> causes = causes(failure).toList();
		if (causes.stream().anyMatch(Mailing::distrusts)) {
			return JobFault.UNTRUSTED;
		}
		if (causes.stream().anyMatch((cause) -> cause instanceof SSLHandshakeException || says(TLS, cause))) {
			return JobFault.NO_TLS;
		}
		return causes.stream().anyMatch((cause) -> says(WANTED, cause)) ? JobFault.NO_SIGN_IN : JobFault.AWAY;
	}

	/**
	 * A certificate of nobody's known, or of another name, which has no type of its own.
	 */
	private static boolean distrusts(Throwable cause) {
		return cause instanceof CertificateException || says(IDENTITY, cause);
	}

	private static boolean says(Pattern what, Throwable failure) {
		return what.matcher(String.valueOf(failure.getMessage())).find();
	}

	/** What comes with 5xx to the address. */
	private static boolean refuses(SendFailedException answer) {
		Address @Nullable [] invalid = answer.getInvalidAddresses();
		return invalid != null && invalid.length > 0;
	}

	private static Stream<Throwable> causes(MailSendException failure) {
		return Stream.concat(Stream.of(failure.getMessageExceptions()), Stream.ofNullable(failure.getCause()))
			.flatMap((first) -> Stream.iterate(first, Objects::nonNull, Throwable::getCause));
	}

	private static Stream<Exception> chain(Exception first) {
		Stream.Builder<Exception> chain = Stream.builder();
		@Nullable Exception one = first;
		while (one != null) {
			chain.add(one);
			one = (one instanceof MessagingException messaging) ? messaging.getNextException() : null;
		}
		return chain.build();
	}

}
