package id.mitra.delegate;

import java.util.regex.Pattern;

import id.mitra.platform.text.Folded;
import org.jspecify.annotations.Nullable;

/**
 * Tells by its title whether a post is held in another's place, until somebody is
 * appointed: Plt., Plh., Pj., acting.
 */
final class ActingTitle {

	private static final Pattern ACTING = Pattern.compile(
			"^(?:plt|plh|pj|pjs|pgs|acting|interim|ad interim|pelaksana (?:tugas|harian)|penjabat|pejabat sementara)"
					+ "\\b.*");

	private ActingTitle() {
	}

	static boolean is(@Nullable String title) {
		return title != null && ACTING.matcher(Folded.words(title)).matches();
	}

}
