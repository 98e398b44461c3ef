package id.mitra.operation;

/**
 * Something that the register does only where it is set up for it, such as sending mail.
 * A feature that has such a thing implements this, and administrators are told.
 */
public interface Outlet {

	/** What it is, in one word: mail. */
	String name();

	boolean ready();

	/** How it stands, or what is missing, in the reader's language. */
	String text();

}
