package id.mitra.platform.error;

/**
 * A path as the log may have it: what is long enough to be a secret, as that of a
 * one-time link is, left out.
 */
public final class LoggedPath {

	private static final String LONG = "[^/]{33,}";

	private LoggedPath() {
	}

	public static String of(String path) {
		return path.replaceAll(LONG, "...");
	}

}
