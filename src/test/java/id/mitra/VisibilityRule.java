package id.mitra;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a statement that reads what is classified, or what hangs on it, must say: that it
 * reads no more than the reader may see, each record as often as it is read. Which tables
 * those are the schema tells; one that nobody has thought of is among them.
 */
final class VisibilityRule {

	/** The tables that anybody may read, and why. */
	static final Map<String, String> FREE = Map.ofEntries(
			Map.entry("country", "countries are everybody's, and on record whether or not anybody was met there"),
			Map.entry("area", "the areas of cooperation are the same for all"),
			Map.entry("area_owner", "who owns an area is published by decree"),
			Map.entry("convention", "ILO conventions are public"),
			Map.entry("convention_area", "so is what they are about"),
			Map.entry("abbreviation", "the ministry's abbreviations are known to all who work there"),
			Map.entry("unit", "the ministry's units are published by decree"),
			Map.entry("app_user", "its column is what a user may see; users are the administrators'"),
			Map.entry("access_token", "a token is its user's own"),
			Map.entry("unfinished_form", "what a user typed and did not save is their own"),
			Map.entry("calendar_feed", "a feed is its user's own, and says what to look for, not what there is"),
			Map.entry("mail_account", "an address is its user's own"),
			Map.entry("mail_digest", "that a user gets a letter, and not what it says"),
			Map.entry("mail_digest_reminder", "ids of a user's own reminders, which are then read under the rule"),
			Map.entry("mail_ending", "that a letter was sent to a user"),
			Map.entry("saved_view", "a view is its user's own, and says what to look for, not what there is"),
			Map.entry("sign_in_link", "a link is its user's own"),
			Map.entry("familiar_place", "a place is its user's own, and kept as a hash"),
			Map.entry("user_follow", "what a user follows is their own; what it names is read under the rule"),
			Map.entry("last_visit", "when users were here is their own"),
			Map.entry("failure_count", "counts attempts to sign in, not records"),
			Map.entry("spring_session", "a session is its user's own"),
			Map.entry("spring_session_attributes", "so is what it holds"),
			Map.entry("idempotency_key", "names a record that is then read under the rule"),
			Map.entry("audit_pending", "ids of entries that wait for their link"),
			Map.entry("audit_link", "hashes, which tell nobody of what"),
			Map.entry("audit_check", "how many links hold"),
			Map.entry("job", "names of what is to be done; its work reads under the rule, or as one user"),
			Map.entry("inbox_renewal", "that releases are to be read again, and not why"),
			Map.entry("reference_change", "tells instances which of the lists that are the same for all has changed"),
			Map.entry("press_release", "a release that waits was published; what it names is read under the rule"),
			Map.entry("learning", "what was learned from releases that everybody may see is the same for all"),
			Map.entry("learning_figure", "so is how well it reads them"),
			Map.entry("record_paper", "how records are printed is the same for all"),
			Map.entry("holiday", "holidays are published by decree"),
			Map.entry("notice_period", "how long notes take on their way is the same for all"),
			Map.entry("duty_period", "so is what is to be done after a signature"),
			Map.entry("reminder_day", "the day up to which users were reminded"),
			Map.entry("promise_day", "the day on which figures were last asked for"),
			Map.entry("index_state", "by which version of what derives it each part was derived"),
			Map.entry("flyway_schema_history", "is the migrations' own"));

	/** The tables worked out of guarded ones that do not show it, and of what. */
	static final Map<String, String> DERIVED = Map.of("text_period", "the halves of months that have meetings",
			"likeness", "which records may be doubles", "likeness_key", "the names of records", "likeness_due",
			"which records were written lately", "likeness_dismissal", "which records are no doubles");

	private static final Pattern BOUND = Pattern
		.compile("(classification ?(<=|>)|clearance ?=) ?cast\\(\\? as classification\\)");

	/** What stands before a table that is read. */
	private static final Pattern READ = Pattern
		.compile("\\b(from|join|using) (\\w+( as)?( \\w+)?, )*(only )?(public\\.)?$");

	private static final Pattern COMMA = Pattern.compile("[\\w)], (public\\.)?$");

	/** What stands after a table, and not after a column in a list. */
	private static final Pattern ALIAS = Pattern.compile("^ (as )?(?!(as|asc|desc|from|nulls|limit|union)\\b)\\w+");

	/** What a part is deleted from tells nobody anything. */
	private static final Pattern DELETION = Pattern.compile("\\bdelete from ");

	private static final int NEAR = 160;

	private final Pattern records;

	private final Pattern parts;

	/**
	 * The statements that may read more, each for a reason.
	 */
	private final List<Pattern> exempt;

	private VisibilityRule(Set<String> records, Set<String> parts, Set<String> owners) {
		this.records = named(records);
		this.parts = named(parts);
		this.exempt = List.of(
				// what a migration sets up reads nothing yet
				Pattern.compile("create .*"),
				// a new reference is drawn among all there are, and nobody learns which
				// are taken
				Pattern.compile("select exists \\(select from (meeting|commitment) where reference = \\?\\)"),
				// how many changes wait decides when they are worked in, and nobody is
				// told
				Pattern.compile("select count\\(\\*\\) from \\(select from digest_change limit \\?\\) waiting"),
				// the audit's chain covers every entry, and shows none of them
				Pattern.compile("select .* from audit_(pending|link) \\w( left)? join audit_entry e on .*"),
				Pattern.compile("select e.id, 'has no link' as fault from audit_entry e where .*"),
				// what a migration works out of all records, and shows nobody
				Pattern.compile("update (partner|delegate|press_item|name_text|audit_entry)( \\w+)? "
						+ "set (classification|parent_id) = \\w+\\.\\w+.* from .*"),
				// what is to be looked at for doubles, and by what it is found, is told
				// nobody
				Pattern.compile("with first as materialized \\( select id from likeness_due .*"),
				Pattern.compile("select record_id from likeness_key where kind = \\? and key = any .*"),
				// a migration's function, which reads nothing until a statement calls it
				Pattern.compile("(-- .*)?create (or replace )?function .*"),
				// a guest's page is found by its secret address, and shows each device
				// its
				// own entry
				Pattern.compile("select p.id, p.expires_at from guest_page p join meeting m on m.id = p.meeting_id "
						+ "where p.secret_hash = \\? .*"),
				Pattern.compile("select [\\w, ]+ from guest where page_id = \\? and device_hash = \\?"),
				Pattern.compile("select count\\(\\*\\) from guest where page_id = \\?"),
				// who a user is, which users are told only as far as they may know the
				// person
				Pattern.compile("select [\\w.,]+ from app_user_person (\\w+) where \\1\\.app_user_id=\\?"),
				// Hibernate's load of the lists of a record that was loaded under the
				// rule
				Pattern.compile("select [\\w.,]+ from (%s) (\\w+) where \\2\\.(%s)_id=\\?"
					.formatted(String.join("|", parts), String.join("|", owners))));
	}

	static VisibilityRule of(Schema schema) {
		Set<String> owners = names(schema, Schema.Table::versioned);
		Set<String> records = names(schema, (table) -> table.versioned() && table.classified());
		Set<String> parts = names(schema, (table) -> !records.contains(table.name()));
		return new VisibilityRule(records, parts, owners);
	}

	private static Set<String> names(Schema schema, Predicate<Schema.Table> which) {
		return schema.tables()
			.stream()
			.filter(which.and((table) -> !FREE.containsKey(table.name())))
			.map(Schema.Table::name)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/**
	 * The tables that the schema itself shows to need the rule: those that are classified
	 * and all from which a foreign key leads to one.
	 */
	static Set<String> guarded(Schema schema) {
		return schema.leadingTo(names(schema, Schema.Table::classified));
	}

	/** How often a statement reads one of the tables, wherever in a list of several. */
	private static long reads(String sql, Pattern tables) {
		return tables.matcher(sql).results().filter((found) -> {
			String before = sql.substring(Math.max(0, found.start() - NEAR), found.start());
			String after = sql.substring(found.end(), Math.min(sql.length(), found.end() + NEAR));
			return READ.matcher(before).find() || (COMMA.matcher(before).find() && ALIAS.matcher(after).find());
		}).count();
	}

	private static Pattern named(Set<String> tables) {
		return Pattern.compile("\\b(%s)\\b(?!\\.)".formatted(String.join("|", tables)));
	}

	/**
	 * Lets a statement of the application pass that obeys the rule, or does not come
	 * under it.
	 * @throws IllegalStateException otherwise
	 */
	static void check(String sql) {
		if (!InForce.HELD.contains(sql)) {
			InForce.RULE.hold(sql);
			InForce.HELD.add(sql);
		}
	}

	void hold(String sql) {
		String plain = sql.replaceAll("(?m)^\\s*--.*$", "")
			.replace("\"", "")
			.replaceAll("\\s+", " ")
			.strip()
			.toLowerCase(Locale.ROOT);
		long reads = reads(plain, this.records);
		long bounds = BOUND.matcher(plain).results().count();
		boolean readsParts = reads(DELETION.matcher(plain).replaceAll("delete "), this.parts) > 0;
		boolean obeys = bounds >= reads && (!readsParts || bounds > 0);
		if (!obeys && this.exempt.stream().noneMatch((pattern) -> pattern.matcher(plain).matches())) {
			throw new IllegalStateException("Reads what is classified without the visibility rule: " + plain);
		}
	}

	/** The rule of the application's own schema. */
	private static final class InForce {

		private static final VisibilityRule RULE = of(Schema.current());

		/** The statements that were held to it: most come many times over. */
		private static final Set<String> HELD = ConcurrentHashMap.newKeySet();

	}

}
