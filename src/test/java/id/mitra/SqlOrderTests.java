package id.mitra;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.springframework.modulith.ApplicationModule;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds a module's SQL to the order of its Java: it names its own tables and those of
 * modules that it may depend on. What is derived is derived in the database's functions,
 * which read what they need.
 */
class SqlOrderTests {

	private static final Path MAIN = Path.of("src/main/java/id/mitra");

	/**
	 * What names a module's table against the order, and why it may until it is mended.
	 */
	private static final Map<String, String> STANDING = Map.of();

	/** The modules of the tables whose names and entities don't tell. */
	private static final Map<String, String> OWNERS = Map.ofEntries(Map.entry("access_token", "identity"),
			Map.entry("sign_in_link", "identity"), Map.entry("familiar_place", "identity"),
			Map.entry("last_visit", "identity"), Map.entry("user_follow", "follow"),
			Map.entry("failure_count", "identity"), Map.entry("spring_session", "identity"),
			Map.entry("idempotency_key", "platform"), Map.entry("reference_change", "platform"),
			Map.entry("job", "platform"), Map.entry("flyway_schema_history", "platform"),
			Map.entry("convention", "area"), Map.entry("digest_change", "index"), Map.entry("tally", "index"),
			Map.entry("promise_digest", "index"), Map.entry("promise_day", "index"), Map.entry("meeting_key", "index"),
			Map.entry("meeting_digest", "index"), Map.entry("meeting_scope", "index"),
			Map.entry("meeting_text", "index"), Map.entry("name_text", "index"), Map.entry("text_period", "index"),
			Map.entry("text_word", "index"), Map.entry("merger", "merging"), Map.entry("likeness", "merging"),
			Map.entry("abbreviation", "unit"), Map.entry("saved_view", "view"), Map.entry("calendar_feed", "feed"),
			Map.entry("duty_period", "agreement"), Map.entry("notice_period", "agreement"),
			Map.entry("holiday", "agreement"));

	private static final Pattern MAPPED = Pattern.compile("@(?:Collection|Join)?Table\\(name = \"(\\w+)\"");

	private static final Pattern ENTITY = Pattern.compile("@Entity\\b(?!.*@Table\\().*?\\bclass (\\w+)",
			Pattern.DOTALL);

	/** Comments, which say nothing to the database, and the texts between. */
	private static final Pattern TEXT = Pattern.compile("/\\*.*?\\*/|//[^\\n]*|'(?:\\\\.|[^'\\\\])'|\"\"\"(.*?)\"\"\"|"
			+ "\"([^\"\\\\\\n]*+(?:\\\\.[^\"\\\\\\n]*+)*+)\"", Pattern.DOTALL);

	/** Where SQL names a table: in a list of tables, or as what is written. */
	private static final Pattern NAMED = Pattern
		.compile("\\b(?:from|join|using|into|update|lock table)\\s+(?:only\\s+)?"
				+ "((?:\\w+(?:\\s+as)?(?:\\s+\\w+)?,\\s+)*\\w+)", Pattern.CASE_INSENSITIVE);

	/** What a list is read from. */
	private static final Pattern BEGUN = Pattern.compile("^(\\w+) [a-z]{1,2}(?= |$)");

	/** A table by its name alone, as the visibility rule is asked. */
	private static final Pattern ASKED = Pattern
		.compile("\\b(?:known|knownInTrash|sees|shows|lower|exists)\\(\\s*[\"'](\\w+)[\"' ]");

	@Test
	void everyTableHasAModule() {
		assertThat(owners().keySet()).containsAll(Schema.current().names());
		assertThat(Schema.current().names()).containsAll(OWNERS.keySet());
	}

	/** Of the others it has to be said by hand whose they are. */
	@Test
	void isToldOnlyOfTablesThatDoNotTellThemselves() {
		Map<String, String> telling = owners(Map.of());
		assertThat(OWNERS)
			.allSatisfy((table, owner) -> assertThat(telling.get(table)).describedAs(table).isNotEqualTo(owner));
	}

	@Test
	void namesOnlyTablesOfItsOwnAndThoseBelow() {
		Map<String, Set<Path>> crossings = crossings();
		crossings.keySet().removeAll(STANDING.keySet());
		assertThat(crossings)
			.describedAs("SQL that names tables of modules which its own may not depend on: ask their owner by an "
					+ "interface (see PartnerUse), or allow the dependency where the order does")
			.isEmpty();
	}

	@Test
	void whatIsMendedIsStruckFromTheList() {
		assertThat(crossings().keySet()).containsAll(STANDING.keySet());
	}

	@Test
	void findsEveryWayInWhichSqlIsWritten() {
		assertThat(tables("jdbc.sql(\"\"\"\n\tselect 1\n\tfrom unit u, partner\n\tjoin area a on true\n\t\"\"\")"))
			.containsExactlyInAnyOrder("unit", "partner", "area");
		assertThat(tables("visibility.sees(\"press_item\", id); \"@visibility.known('delegate', #id) and \""))
			.containsExactlyInAnyOrder("press_item", "delegate");
		assertThat(tables("Listing.ascending(\"u.*\", \"unit u left join country on true\")"))
			.containsExactlyInAnyOrder("unit", "country");
		assertThat(tables("\"insert into tally (x) values (1)\" + \"update PressRelease r set r.name = 'x'\""))
			.containsExactlyInAnyOrder("tally", "press_release");
		assertThat(tables("/* \"from unit\" */ // \"from area\"\n '\"' + \"a \\\"text\\\" from\"")).isEmpty();
	}

	/** "module: table", and the files that name it. */
	private static Map<String, Set<Path>> crossings() {
		Map<String, String> owners = owners();
		Map<String, Set<Path>> crossings = new TreeMap<>();
		for (Path file : sources()) {
			String module = module(file);
			Set<String> allowed = allowed(module);
			tables(text(file)).stream()
				.filter((table) -> !owners.get(table).equals(module) && !allowed.contains(owners.get(table)))
				.forEach((table) -> crossings.computeIfAbsent(module + ": " + table, (key) -> new TreeSet<>())
					.add(MAIN.relativize(file)));
		}
		return crossings;
	}

	private static Set<String> tables(String source) {
		Set<String> tables = new TreeSet<>();
		Matcher text = TEXT.matcher(source);
		while (text.find()) {
			String literal = (text.group(1) != null) ? text.group(1) : text.group(2);
			if (literal != null) {
				NAMED.matcher(literal)
					.results()
					.flatMap((found) -> Arrays.stream(found.group(1).split(",\\s+")))
					.forEach((item) -> tables.add(item.split("\\s")[0]));
				BEGUN.matcher(literal).results().forEach((found) -> tables.add(found.group(1)));
			}
		}
		ASKED.matcher(source).results().forEach((found) -> tables.add(found.group(1)));
		return tables.stream()
			.map(SqlOrderTests::snake)
			.filter(Schema.current().names()::contains)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/**
	 * By the entity that is kept in a table, else by the module whose name the table's
	 * begins with.
	 */
	private static Map<String, String> owners() {
		return owners(OWNERS);
	}

	private static Map<String, String> owners(Map<String, String> told) {
		Map<String, String> mapped = new TreeMap<>();
		for (Path file : sources()) {
			String source = text(file);
			Stream.of(MAPPED, ENTITY)
				.flatMap((pattern) -> pattern.matcher(source).results())
				.forEach((found) -> mapped.put(snake(found.group(1)), module(file)));
		}
		Set<String> modules = sources().stream().map(SqlOrderTests::module).collect(Collectors.toSet());
		Map<String, String> owners = new TreeMap<>();
		for (String table : Schema.current().names()) {
			Stream.of(mapped.get(table), begun(table, told), begun(table, itself(modules)))
				.filter((owner) -> owner != null)
				.findFirst()
				.ifPresent((owner) -> owners.put(table, owner));
		}
		return owners;
	}

	private static Map<String, String> itself(Set<String> modules) {
		return modules.stream().collect(Collectors.toMap((module) -> module, (module) -> module));
	}

	private static String begun(String table, Map<String, String> owners) {
		return owners.entrySet()
			.stream()
			.filter((owner) -> (table + "_").startsWith(owner.getKey() + "_"))
			.map(Map.Entry::getValue)
			.findFirst()
			.orElse(null);
	}

	private static String snake(String name) {
		return name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(java.util.Locale.ROOT);
	}

	private static Set<String> allowed(String module) {
		try {
			ApplicationModule declared = Class.forName("id.mitra." + module + ".package-info")
				.getAnnotation(ApplicationModule.class);
			return Arrays.stream(declared.allowedDependencies())
				.map((dependency) -> dependency.replaceFirst("::.*", ""))
				.collect(Collectors.toSet());
		}
		catch (ClassNotFoundException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String module(Path file) {
		return MAIN.relativize(file).getName(0).toString();
	}

	private static List<Path> sources() {
		try (Stream<Path> files = Files.walk(MAIN)) {
			return files.filter((file) -> file.toString().endsWith(".java") && !file.getParent().equals(MAIN)).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
