package id.mitra;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a statement that reads what is classified, or what hangs on it, must say: that it
 * reads no more than the reader may see, each table as often as it is read.
 */
final class VisibilityRule {

	private static final Pattern CLASSIFIED = Pattern
		.compile("\\b(from|join|,) meeting\\b|\\b(from|join) (partner|delegate|press_item)\\b(?!\\.)");

	private static final Pattern PART = Pattern.compile("(?<!delete )\\b(from|join) (meeting_\\w+|attendance|statement|"
			+ "tally|partner_name|delegate_post|press_item_meeting|press_finding)\\b");

	private static final Pattern BOUND = Pattern
		.compile("(classification ?(<=|>)|clearance ?=) ?cast\\(\\? as classification\\)");

	/**
	 * The statements that may read more, each for a reason.
	 */
	private static final List<Pattern> EXEMPT = List.of(
			// what a migration sets up reads nothing yet
			Pattern.compile("create .*"),
			// a new reference is drawn among all there are, and nobody learns which are
			// taken
			Pattern.compile("select exists \\(select from meeting where reference = \\?\\)"),
			// what a migration works out of all records, and shows nobody
			Pattern.compile("update (partner|delegate|press_item|name_text)( \\w+)? "
					+ "set (classification|parent_id) = \\w+\\.\\w+.* from .*"),
			// a migration's function, which reads nothing until a statement calls it
			Pattern.compile("(-- .*)?create (or replace )?function .*"),
			// Hibernate's load of the lists of a record that was loaded under the rule
			Pattern.compile("select [\\w.,]+ from (meeting_partner|meeting_area|attendance|statement|partner_name|"
					+ "delegate_post|press_item_meeting|press_finding) (\\w+) "
					+ "where \\2\\.(meeting|partner|delegate|press_item)_id=\\?"));

	private VisibilityRule() {
	}

	/**
	 * Lets a statement pass that obeys the rule, or does not come under it.
	 * @throws IllegalStateException otherwise
	 */
	static void check(String sql) {
		String plain = sql.replaceAll("(?m)^\\s*--.*$", "").replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
		long reads = CLASSIFIED.matcher(plain).results().count();
		long bounds = BOUND.matcher(plain).results().count();
		boolean readsParts = PART.matcher(plain).find();
		boolean obeys = bounds >= reads && (!readsParts || bounds > 0);
		if (!obeys && EXEMPT.stream().noneMatch((exempt) -> exempt.matcher(plain).matches())) {
			throw new IllegalStateException("Reads what is classified without the visibility rule: " + plain);
		}
	}

}
