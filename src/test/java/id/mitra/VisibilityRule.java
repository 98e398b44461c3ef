package id.mitra;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a statement that reads meetings, what hangs on them or what the press said of
 * them, must say: that it reads no more than the reader may see.
 */
final class VisibilityRule {

	private static final Pattern MEETING = Pattern.compile("\\b(from|join|,) meeting\\b");

	private static final Pattern PART = Pattern
		.compile("(?<!delete )\\b(from|join) (meeting_\\w+|attendance|statement|tally)\\b");

	private static final Pattern PRESS = Pattern
		.compile("(?<!delete )\\b(from|join) press_(item|item_meeting|finding)\\b");

	private static final Pattern BOUND = Pattern
		.compile("(classification ?<=|clearance ?=) ?cast\\(\\? as classification\\)");

	/**
	 * The statements that may read more, each for a reason.
	 */
	private static final List<Pattern> EXEMPT = List.of(
			// what a migration sets up reads nothing yet
			Pattern.compile("create .*"),
			// a new reference is drawn among all there are, and nobody learns which are
			// taken
			Pattern.compile("select exists \\(select from meeting where reference = \\?\\)"),
			// whether a meeting that was loaded under the rule has a partner or delegate
			// already
			Pattern.compile("select id from (partner|delegate) where id in \\([?, ]+\\) and \\(trashed_at is null or "
					+ "exists \\(select from (meeting_partner|\\(select meeting_id, delegate_id from attendance union all "
					+ "select meeting_id, delegate_id from statement\\) part) where meeting_id = \\? and "
					+ "(partner|delegate)_id = (partner|delegate)\\.id\\)\\)"),
			// a migration's function, which reads nothing until a statement calls it
			Pattern.compile("(-- .*)?create (or replace )?function .*"),
			// Hibernate's load of the lists of a meeting that was loaded under the rule
			Pattern.compile("select [\\w.,]+ from (meeting_partner|meeting_area|attendance|statement) (\\w+) "
					+ "where \\2\\.meeting_id=\\?"),
			// Hibernate's lock of a press item that was found under the rule, and its
			// load
			// of the lists
			Pattern.compile("select [\\w.,]+ from press_item (\\w+) where \\1\\.id=\\? for no key update of \\1"),
			Pattern.compile("select [\\w.,]+ from press_(item_meeting|finding) (\\w+) where \\2\\.press_item_id=\\?"));

	private VisibilityRule() {
	}

	/**
	 * Lets a statement pass that obeys the rule, or does not come under it.
	 * @throws IllegalStateException otherwise
	 */
	static void check(String sql) {
		String plain = sql.replaceAll("(?m)^\\s*--.*$", "").replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
		long reads = MEETING.matcher(plain).results().count();
		long bounds = BOUND.matcher(plain).results().count();
		boolean readsParts = PART.matcher(plain).find();
		readsParts |= PRESS.matcher(plain).find();
		boolean obeys = bounds >= reads && (!readsParts || bounds > 0);
		if (!obeys && EXEMPT.stream().noneMatch((exempt) -> exempt.matcher(plain).matches())) {
			throw new IllegalStateException("Reads meetings without the visibility rule: " + plain);
		}
	}

}
