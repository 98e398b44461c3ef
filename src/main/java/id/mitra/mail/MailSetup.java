package id.mitra.mail;

import java.util.List;
import java.util.stream.Stream;

import id.mitra.platform.start.CannotStart;
import id.mitra.platform.start.PublicAddress;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Whether mail is sent: with a server, an address that it comes from, and one that its
 * links begin with.
 */
@Component
class MailSetup {

	private final String host;

	private final String sender;

	private final PublicAddress address;

	MailSetup(@Value("${spring.mail.host:}") String host, @Value("${mitra.mail.sender:}") String sender,
			PublicAddress address) {
		this.host = host.strip();
		this.sender = sender.strip();
		this.address = address;
		if (!this.sender.isEmpty() && !this.sender.matches(MailAccountDraft.ADDRESS)) {
			throw new CannotStart("MITRA_MAIL_SENDER (mitra.mail.sender) is no mail address.",
					"Give one such as mitra@example.go.id, or none.");
		}
	}

	/** What is not set, by the names that the README has for it. */
	List<String> missing() {
		return Stream
			.of(this.host.isEmpty() ? "SPRING_MAIL_HOST" : "", this.sender.isEmpty() ? "MITRA_MAIL_SENDER" : "",
					this.address.isKnown() ? "" : "MITRA_PUBLIC_URL")
			.filter((name) -> !name.isEmpty())
			.toList();
	}

	boolean complete() {
		return missing().isEmpty();
	}

	String sender() {
		return this.sender;
	}

	/** The domain of the sender. */
	String domain() {
		return this.sender.substring(this.sender.lastIndexOf('@') + 1);
	}

	String host() {
		return this.host;
	}

	/** A page of ours, as a letter names it. */
	String link(String path) {
		return this.address.of(path);
	}

}
