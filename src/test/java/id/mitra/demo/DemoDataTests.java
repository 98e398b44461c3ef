package id.mitra.demo;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Browser;
import id.mitra.Fixtures;
import id.mitra.MitraApplication;
import id.mitra.TestDatabase;
import id.mitra.Words;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The demo's data in a database of one's own: on demand, once, into an empty register.
 */
@Tag("long")
class DemoDataTests {

	private static final String PASSWORD = "a long sentence for one";

	private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Jakarta"));

	private final String url = TestDatabase.create("demo_" + Fixtures.word());

	private ConfigurableApplicationContext start(String... more) {
		List<String> arguments = new ArrayList<>(List.of("--server.port=0", "--spring.main.banner-mode=off",
				"--spring.datasource.url=" + this.url, "--spring.datasource.username=" + TestDatabase.username(),
				"--spring.datasource.password=" + TestDatabase.password(),
				"--spring.datasource.hikari.maximum-pool-size=3", "--mitra.admin.password=" + PASSWORD));
		arguments.addAll(List.of(more));
		return new SpringApplicationBuilder(MitraApplication.class).run(arguments.toArray(String[]::new));
	}

	private static Browser administrator(ConfigurableApplicationContext application) {
		Environment environment = application.getEnvironment();
		Browser browser = Api.on(environment.getRequiredProperty("local.server.port", Integer.class)).browser();
		browser.signIn("admin", PASSWORD).expect(302);
		return browser;
	}

	private static long count(Browser browser, String query) {
		return browser.get("/api/" + query).expect(200).number("/count");
	}

	@Test
	void loadsItselfOnDemandAndOnlyOnce() {
		try (ConfigurableApplicationContext application = start("--mitra.demo")) {
			Browser admin = administrator(application);
			assertThat(admin.get("/api/users").each("/items", "username")).containsExactly("admin");
			assertIsAlive(admin);
			assertFoundingMeetingIsComplete(admin);
			assertFindsWhoMetThere(admin);
			assertExamplesSaySo(admin);
			assertReleasesWait(admin);
		}
		try (ConfigurableApplicationContext application = start("--mitra.demo")) {
			Browser admin = administrator(application);
			assertThat(count(admin, "meetings/count")).isEqualTo(31);
			assertThat(count(admin, "press/inbox/count")).isEqualTo(2);
			assertThat(admin.get("/").body()).contains(Words.of("id", "tour.title"));
		}
	}

	private void assertIsAlive(Browser admin) {
		String ahead = "&from=" + this.today;
		assertThat(count(admin, "meetings/count?status=PLANNED" + ahead)).isEqualTo(2);
		assertThat(count(admin, "meetings/count?status=PLANNED&to=" + this.today.minusDays(1))).isEqualTo(1);
		assertThat(count(admin, "meetings/count?status=HELD&from=" + this.today.withDayOfMonth(1)))
			.isGreaterThanOrEqualTo(4);
		assertThat(count(admin, "meetings/count?status=HELD&from=" + this.today.minusYears(1))).isEqualTo(14);
		assertThat(count(admin, "meetings/count?status=POSTPONED")).isEqualTo(1);
		assertThat(count(admin, "meetings/count?status=CANCELLED")).isEqualTo(1);
		assertThat(count(admin, "meetings/count?classification=LIMITED")).isEqualTo(1);
		assertThat(count(admin, "meetings/count?classification=SECRET")).isEqualTo(1);
		assertThat(count(admin, "meetings/count")).isEqualTo(31);
	}

	private static void assertFoundingMeetingIsComplete(Browser admin) {
		long id = admin.get("/api/meetings?from=2023-11-02&to=2023-11-02").expect(200).ids().getFirst();
		Answer meeting = admin.get("/api/meetings/" + id).expect(200);
		assertThat(meeting.each("/areas", "support")).hasSize(6).containsOnly("RECEIVED");
		assertThat(meeting.at("/statements")).hasSize(2).allMatch((said) -> said.toString().contains("Suara.com"));
		assertThat(meeting.text("/summary")).contains("Suara.com");
		assertThat(meeting.text("/outcome")).isNotBlank();
		assertThat(meeting.text("/partners/0/parentName")).isEqualTo("ILO");
		assertThat(admin.get("/meetings/" + id).body()).contains("ITC-ILO")
			.contains(Words.of("id", "partner.partOf", "ILO"));
		Answer anwar = admin.get("/api/delegates/" + meeting.number("/attendances/0/delegateId"));
		assertThat(anwar.text("/posts/0/title")).isEqualTo("Sekretaris Jenderal");
		Answer press = admin.get("/api/press/" + admin.get("/api/press?meeting=" + id).ids().getFirst());
		assertThat(press.text("/outlet")).isEqualTo("Suara.com");
		assertThat(press.text("/publishedOn")).isEqualTo("2023-11-03");
		assertThat(press.text("/publishedTime")).isEqualTo("17:55");
		assertThat(press.text("/credit")).isEqualTo("Biro Humas Kemnaker");
		assertThat(press.text("/photoCredit")).isEqualTo("Kemnaker");
	}

	private static void assertFindsWhoMetThere(Browser admin) {
		Map<String, List<String>> asked = Map.of("Anwar Sanusi",
				List.of("anwar+sanusi", "Sanusi", "Prof+Anwar", "anwar+sanussi", "Setjen", "Sekretaris+Jenderal",
						"Sekjen+Kemnaker", "Anwar+Setjen", "SG"),
				"Christophe Perrin", List.of("director+ITC-ILO", "perrin+itc", "Direktur+ITC", "cristophe", "Turin"));
		asked.forEach((name, letters) -> assertThat(letters).allSatisfy(
				(q) -> assertThat(admin.get("/api/delegates/suggestions?q=" + q).expect(200).text("/items/0/fullName"))
					.isEqualTo(name)));
	}

	private void assertExamplesSaySo(Browser admin) {
		Answer examples = admin.get("/api/meetings?size=100&from=" + this.today.minusYears(1)).expect(200);
		assertThat(examples.each("/items", "title")).hasSize(19).allMatch((title) -> title.endsWith("(contoh)"));
		examples.at("/items").forEach((meeting) -> {
			Answer whole = admin.get("/api/meetings/" + meeting.get("id").longValue());
			assertThat(whole.text("/summary")).startsWith("*Contoh rekaan");
			assertThat(whole.each("/partners", "name")).allMatch((name) -> name.endsWith("(contoh)"));
		});
		assertThat(examples.each("/items", "datePrecision")).containsOnlyOnce("MONTH");
		assertThat(admin.get("/api/press?from=" + this.today.minusYears(1)).at("/items"))
			.anyMatch((item) -> !item.at("/meetings/0/contradictions").isEmpty());
	}

	private static void assertReleasesWait(Browser admin) {
		List<Long> releases = admin.get("/api/press/inbox").expect(200).ids();
		assertThat(releases).hasSize(2);
		List<Integer> doubles = new ArrayList<>();
		for (long release : releases) {
			JsonNode reading = admin.get("/api/press/inbox/" + release).expect(200).at("/reading");
			assertThat(reading.at("/meetings")).hasSize(1);
			assertThat(reading.at("/meetings/0/partners/0/partnerId").isNumber()).isTrue();
			doubles.add(reading.at("/duplicates").size());
			assertThat(admin.get("/press/inbox/" + release).expect(200).body()).contains("(contoh)");
		}
		assertThat(doubles).containsExactlyInAnyOrder(0, 1);
	}

	@Test
	void refusesARegisterInUseInOneParagraph() {
		try (ConfigurableApplicationContext application = start("--mitra.demo=false")) {
			Browser admin = administrator(application);
			assertThat(count(admin, "meetings/count")).isZero();
			assertThat(admin.get("/").body()).doesNotContain(Words.of("id", "tour.title"));
			admin.call("POST", "/api/delegates", Body.of("fullName", "Somebody")).expect(201);
		}
		assertThatExceptionOfType(DemoData.RegisterInUse.class).isThrownBy(() -> start("--mitra.demo").close())
			.withMessageContaining("Nothing was changed")
			.satisfies((refusal) -> assertThat(new DemoData.RegisterInUseAnalyzer().analyze(refusal))
				.extracting(FailureAnalysis::getDescription)
				.isEqualTo(refusal.getMessage()));
		assertThat(JdbcClient
			.create(new DriverManagerDataSource(this.url, TestDatabase.username(), TestDatabase.password()))
			.sql("select count(*) from meeting")
			.query(Integer.class)
			.single()).isZero();
	}

}
