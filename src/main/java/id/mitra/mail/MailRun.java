package id.mitra.mail;

import id.mitra.platform.jobs.Repeated;

import org.springframework.stereotype.Component;

/**
 * Sends what is to be sent, a letter after the other. Where the server can't be reached
 * the whole waits, ever longer, instead of each letter for itself.
 */
@Component
class MailRun {

	static final String NAME = "send-mail";

	private final MailSetup setup;

	private final MailLinks links;

	private final Digests digests;

	MailRun(MailSetup setup, MailLinks links, Digests digests) {
		this.setup = setup;
		this.links = links;
		this.digests = digests;
	}

	@Repeated(name = NAME, pause = "PT1M", rest = "PT1M")
	void send() {
		if (this.setup.complete()) {
			this.links.send();
			this.digests.send();
		}
	}

}
