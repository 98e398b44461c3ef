package id.mitra.platform.error.answer;

/**
 * What a page may load and who may frame it: everything of our own and nothing of anybody
 * else's. Answers that fail before the usual headers are set have it too, so that they
 * look like the others.
 */
public final class PagePolicy {

	public static final String HEADER = "Content-Security-Policy";

	public static final String CONTENT = "default-src 'self'; img-src 'self' data:; object-src 'none'; "
			+ "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

	private PagePolicy() {
	}

}
