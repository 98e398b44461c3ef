package id.mitra.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

	/** From here on migrations make no functions that derive. */
	private static final String SINCE = "V022";

	/** What counts, in other words than {@code counted()}. */
	private static final Pattern SPELT_OUT = Pattern.compile("status = 'HELD'\\s+and (\\w+\\.)?kind <> 'INTERNAL'"
			+ "|kind <> 'INTERNAL'\\s+and (\\w+\\.)?status = 'HELD'");

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

	@Test
	void standInOnePlaceEach() throws IOException {
		List<String> derive = functions("index", "");
		assertThat(derive).hasSizeGreaterThan(30).doesNotHaveDuplicates();
		assertThat(functions("migration", SINCE)).doesNotContainAnyElementsOf(derive);
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

	private static List<String> functions(String folder, String since) throws IOException {
		List<String> names = new ArrayList<>();
		try (Stream<Path> files = Files.list(DATABASE.resolve(folder))) {
			for (Path file : files.filter((script) -> script.getFileName().toString().compareTo(since) > 0).toList()) {
				FUNCTION.matcher(Files.readString(file)).results().forEach((found) -> names.add(found.group(1)));
			}
		}
		return names;
	}

}
