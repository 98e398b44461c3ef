package id.mitra.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import id.mitra.TestDatabase;
import id.mitra.platform.database.Migrations;
import id.mitra.platform.text.Sha256;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The functions that derive: in one place each, in the words that Java has, at work again
 * only where what they derive has changed.
 */
class DerivationTests {

	private static final String NAME = "derivation_tests";

	private static final Path DATABASE = Path.of("src/main/resources/db");

	private static final Pattern FUNCTION = Pattern.compile("create (?:or replace )?function (\\w+)");

	/** From here on migrations make no functions that stand elsewhere, too. */
	private static final String SINCE = "V022";

	/** What counts, in other words than {@code counted()}. */
	private static final Pattern SPELT_OUT = Pattern.compile("status = 'HELD'\\s+and (\\w+\\.)?kind <> 'INTERNAL'"
			+ "|kind <> 'INTERNAL'\\s+and (\\w+\\.)?status = 'HELD'");

	/**
	 * The migrations since that were applied with a function that stands in the index by
	 * now, and so replaces theirs wherever they run.
	 */
	private static final Map<String, Set<String>> REPLACED = Map.of("guard_references", Set.of("V034", "V059"),
			"stand_as_agreement", Set.of("V065"));

	private static final String VERSIONS = "R__90_versions.sql";

	private static DriverManagerDataSource database;

	private static JdbcClient sql;

	@BeforeAll
	static void migrate() {
		database = new DriverManagerDataSource(TestDatabase.create(NAME), TestDatabase.username(),
				TestDatabase.password());
		flyway().migrate();
		sql = JdbcClient.create(database);
	}

	@AfterAll
	static void drop() {
		TestDatabase.sql().sql("drop database " + NAME).update();
	}

	private static Flyway flyway() {
		return Flyway.configure().dataSource(database).locations(Migrations.LOCATIONS).load();
	}

	@ParameterizedTest
	@EnumSource(KeyType.class)
	void speakOfKeysAsJavaDoes(KeyType type) {
		assertThat(sql.sql("select key(:type, '12')").param("type", type.name()).query(String.class).single())
			.isEqualTo(Key.of(type, 12).text());
		assertThat(sql.sql("select " + type.sql("12")).query(String.class).single()).isEqualTo(Key.of(type, 12).text());
	}

	@Test
	void knowNoKeyThatJavaDoesNot() throws IOException {
		String keys = Files.readString(DATABASE.resolve("index/R__10_keys.sql"));
		assertThat(Pattern.compile("when '(\\w{2,})' then '").matcher(keys).results().map((found) -> found.group(1)))
			.containsExactlyInAnyOrder(Arrays.stream(KeyType.values()).map(KeyType::name).toArray(String[]::new));
		assertThat(Arrays.stream(KeyType.values()).map(KeyType::letter)).doesNotHaveDuplicates()
			.allMatch((letter) -> letter.length() == 1);
	}

	/**
	 * Where a letter stands beside key() and KeyType, a second use of it is not noticed.
	 */
	@ParameterizedTest
	@ValueSource(strings = { "java", "resources/db/index" })
	void writeNoKeyByHand(String folder) throws IOException {
		Pattern letter = Pattern.compile("'[~=]?[A-Z]' \\|\\||~ '\\^~?[A-Z]\\[");
		try (Stream<Path> files = Files.walk(Path.of("src/main").resolve(folder))) {
			assertThat(files.filter((file) -> file.toString().matches(".*\\.(java|sql)")))
				.filteredOn((file) -> letter.matcher(text(file)).find())
				.isEmpty();
		}
	}

	/**
	 * Whether a register of before has to derive something anew is for whoever changes
	 * these files to say: by a version counted up, or not, and this sum renewed.
	 */
	@Test
	void changeOnlyWithAWordOnTheirVersions() throws IOException {
		StringBuilder all = new StringBuilder();
		try (Stream<Path> files = Files.list(DATABASE.resolve("index"))) {
			for (Path file : files.filter((script) -> !script.endsWith(VERSIONS)).sorted().toList()) {
				all.append(Files.readString(file));
			}
		}
		assertThat(Files.readString(DATABASE.resolve("index").resolve(VERSIONS))).contains(Sha256.hex(all.toString()));
	}

	/**
	 * Be it in the index or in a migration; what went before the rule is left as it is.
	 */
	@Test
	void standInOnePlaceEach() throws IOException {
		Map<String, List<String>> places = places();
		assertThat(places).hasSizeGreaterThan(40).containsKeys("digests", "stay_as_agreed");
		assertThat(places)
			.allSatisfy((function, scripts) -> assertThat(scripts).describedAs(function).hasSizeLessThan(2));
	}

	/** Only what can't be changed any more may be replaced, and only by the index. */
	@Test
	void replaceOnlyWhatWasApplied() throws IOException {
		assertThat(functions("index")).extracting(Defined::name).containsAll(REPLACED.keySet());
		REPLACED.forEach((function, scripts) -> assertThat(functions("migration"))
			.contains(scripts.stream().map((script) -> new Defined(function, script)).toArray(Defined[]::new)));
	}

	/** Where each function stands of those that were made since. */
	private static Map<String, List<String>> places() {
		Map<String, List<String>> places = new TreeMap<>();
		Stream.of("index", "migration")
			.flatMap((folder) -> functions(folder).stream())
			.filter((one) -> one.script().startsWith("R") || one.script().compareTo(SINCE) > 0)
			.filter((one) -> !REPLACED.getOrDefault(one.name(), Set.of()).contains(one.script()))
			.forEach((one) -> places.computeIfAbsent(one.name(), (name) -> new ArrayList<>()).add(one.script()));
		return places;
	}

	/** Whoever asks a meeting itself whether it counts asks {@code counted()}. */
	@Test
	void sayInOnePlaceWhatCounts() throws IOException {
		try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
			for (Path source : sources.filter(Files::isRegularFile).toList()) {
				assertThat(SPELT_OUT.matcher(Files.readString(source)).find()).describedAs(source.toString()).isFalse();
			}
		}
		assertThat(SPELT_OUT.matcher(Files.readString(DATABASE.resolve("index/R__10_keys.sql"))).results()).hasSize(1);
	}

	@Test
	void areAtWorkAgainWhereWhatTheyDeriveHasChanged() {
		long meeting = held();
		sql.sql("select refresh_meetings(array[:id])").param("id", meeting).query((row) -> {
		});
		assertThat(keys(meeting)).contains("CJP");
		sql.sql("delete from meeting_key").update();
		sql.sql("delete from flyway_schema_history where script = 'R__90_versions.sql'").update();
		assertThat(flyway().migrate().migrationsExecuted).isOne();
		assertThat(keys(meeting)).describedAs("derived by this version already").isEmpty();
		sql.sql("update index_state set version = 0 where part = 'digests'").update();
		sql.sql("delete from flyway_schema_history where script = 'R__90_versions.sql'").update();
		flyway().migrate();
		assertThat(keys(meeting)).contains("CJP");
		assertThat(sql.sql("select min(version) from index_state").query(Integer.class).single()).isPositive();
	}

	@Test
	void areNotPutInPlaceTwice() {
		assertThat(flyway().migrate().migrationsExecuted).isZero();
	}

	private static long held() {
		return sql.sql("""
				with made as (
				  insert into meeting (id, reference, title, kind, mode, status, classification, date, date_precision,
				    zone, version, created_at, created_by, updated_at, updated_by)
				  values (1, '2023-DERIV', 'D', 'BILATERAL', 'ONLINE', 'HELD', 'OPEN', '2023-11-02', 'DAY', 'UTC', 0,
				    now(), 'mitra', now(), 'mitra')
				  returning id
				)
				insert into meeting_partner (meeting_id, partner_id, lead, position)
				select made.id, p.id, true, 0
				from made
				cross join lateral (select id from partner where country = 'JP' order by id limit 1) p
				returning meeting_id
				""").query(Long.class).single();
	}

	private static List<@Nullable String> keys(long meeting) {
		return sql.sql("select key from meeting_key where meeting_id = :id")
			.param("id", meeting)
			.query(String.class)
			.list();
	}

	/** A function and the number of the script that makes it. */
	private record Defined(String name, String script) {
	}

	private static List<Defined> functions(String folder) {
		try (Stream<Path> files = Files.list(DATABASE.resolve(folder))) {
			return files
				.flatMap((file) -> FUNCTION.matcher(text(file))
					.results()
					.map((found) -> new Defined(found.group(1),
							file.getFileName().toString().replaceFirst("__?.*", ""))))
				.toList();
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
