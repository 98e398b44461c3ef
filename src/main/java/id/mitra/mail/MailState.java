package id.mitra.mail;

/**
 * How it stands with a user's mail address.
 */
public enum MailState {

	/** There is none. */
	NONE,

	/** Its user has yet to follow the link that was sent to it. */
	UNPROVEN,

	/** It is the user's. */
	PROVEN,

	/** A mail server refused it, for good: nothing is sent there any more. */
	REFUSED

}
