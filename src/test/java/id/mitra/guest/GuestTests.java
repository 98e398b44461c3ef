package id.mitra.guest;

import java.net.HttpCookie;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Browser;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import id.mitra.TestDatabase;
import id.mitra.identity.caller.Role;
import id.mitra.platform.text.Sha256;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import static id.mitra.identity.caller.Classification.LIMITED;
import static id.mitra.identity.caller.Classification.SECRET;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Guests enter themselves without an account and without learning anything of the
 * meeting, and nothing of it is on record before an officer says so.
 */
@MitraTest
class GuestTests {

	private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Jakarta"));

	private final Api application;

	private final Fixtures fixtures;

	private final Api officer;

	private final long partner;

	private final String title = "Visit " + Fixtures.word();

	private final String meeting;

	private final String address;

	GuestTests(Api api, Fixtures fixtures) {
		this.application = api;
		this.fixtures = fixtures;
		this.officer = api.as(fixtures.user(Role.OFFICER, SECRET));
		this.partner = fixtures.partner();
		this.meeting = "/api/meetings/" + meeting("PLANNED", TODAY);
		this.address = opened();
	}

	private long meeting(String status, LocalDate day) {
		return this.fixtures
			.meeting(Fixtures.meetingDraft(this.partner, this.title)
				.with("status", status)
				.with("date", day.toString())
				.with("classification", "SECRET")
				.with("attendances", List.of()))
			.id();
	}

	private String opened() {
		String url = this.officer.post(this.meeting + "/guest-pages").expect(201).text("/url");
		assertThat(url).matches("http://localhost:\\d+/guests/[\\w-]{43}");
		return url.substring(url.indexOf("/guests/"));
	}

	private Browser device() {
		return this.application.browser();
	}

	private Answer enter(Browser device, String name, String office, String organisation, String side) {
		return device.post(this.address, "name", name, "office", office, "organisation", organisation, "side", side);
	}

	private Answer waiting() {
		return this.officer.get(this.meeting + "/guests").expect(200);
	}

	private Answer decide(Answer waiting, String what, @Nullable Body body) {
		return this.officer.with("If-Match", "\"" + waiting.number("/items/0/version") + "\"")
			.post(this.meeting + "/guests/" + waiting.number("/items/0/id") + "/" + what, body);
	}

	@Test
	void tellsNothingOfTheMeetingInEitherLanguage() {
		Answer page = device().get(this.address).expect(200);
		assertThat(page.body()).contains("Kementerian Ketenagakerjaan", "Siapa yang hadir?")
			.doesNotContain(this.title, this.meeting.replaceAll("\\D", ""), "SECRET", "Rahasia");
		HttpCookie cookie = HttpCookie
			.parse(page.headers()
				.allValues("Set-Cookie")
				.stream()
				.filter((one) -> one.startsWith("guest="))
				.findFirst()
				.orElseThrow())
			.getFirst();
		assertThat(cookie.isHttpOnly()).isTrue();
		assertThat(cookie.getPath()).isEqualTo(this.address);
		assertThat(cookie.getMaxAge()).isBetween(3_500L, 3_600L);
		Browser english = device();
		english.post("/preferences/language", "locale", "en", "back", this.address).expect(302);
		assertThat(english.get(this.address).body()).contains("Ministry of Manpower", "Who is here?");
	}

	@Test
	void keepsOneEntryADeviceWhichIsSeenAndCorrectedThereAlone() {
		Browser device = device();
		device.get(this.address);
		enter(device, " Aiko Sato ", "Director", "Ministry of Health", "PARTNER").expect(302);
		assertThat(device.get(this.address).body()).contains("value=\"Aiko Sato\"", "value=\"Director\"");
		assertThat(device().get(this.address).body()).doesNotContain("Aiko Sato");
		enter(device, "Aiko Satō", "Director", "Ministry of Health", "PARTNER").expect(302);
		Answer waiting = waiting();
		assertThat(waiting.each("/items", "name")).containsExactly("Aiko Satō");
		assertThat(waiting.number("/items/0/version")).isEqualTo(1);
		enter(device, "Aiko Satō", "Director", "Ministry of Health", "PARTNER").expect(302);
		assertThat(waiting().number("/items/0/version")).describedAs("sent twice").isEqualTo(1);
		assertThat(this.officer.get(this.meeting).at("/attendances")).isEmpty();
	}

	@Test
	void showsAScriptAsTextAndRefusesWhatForges() {
		String script = "<script>alert(1)</script>";
		Browser device = device();
		device.get(this.address);
		enter(device, script, script, script, "OURS").expect(302);
		assertThat(device.get(this.address).body()).contains("&lt;script&gt;alert(1)").doesNotContain(script);
		Browser browser = this.application.browser().signIn(this.fixtures.user(Role.OFFICER, SECRET));
		assertThat(browser.get(this.meeting.substring(4) + "/guests").expect(200).body())
			.contains("&lt;script&gt;alert(1)")
			.doesNotContain(script);
	}

	@ParameterizedTest
	@CsvSource({ "A\u0007B, x, y, OURS", "A\u202EB, x, y, OURS", "' ', x, y, OURS", "A, '', y, OURS", "A, x, '', OURS",
			"A, x, y, ''", "A, x, y, BOTH" })
	void refusesWhatNobodyIsCalled(String name, String office, String organisation, String side) {
		Browser device = device();
		device.get(this.address);
		assertThat(enter(device, name, office, organisation, side).expect(422).body()).contains("error-summary");
		assertThat(enter(device, "", "", "", "").expect(422).body()).contains("#name", "#office", "#organisation",
				"#side");
		enter(device, "A".repeat(201), "x", "y", "OURS").expect(422);
		assertThat(waiting().at("/items")).isEmpty();
	}

	@Test
	void looksAlikeOnceItHasEndedWasRevokedOrNeverWas() {
		Browser device = device();
		String unknown = main(device.get("/guests/" + "x".repeat(43)));
		assertThat(unknown).contains("Halaman ini tidak terbuka");
		long page = this.officer.get(this.meeting + "/guest-pages").number("/items/0/id");
		assertThat(this.officer.get(this.meeting + "/guest-pages").body()).doesNotContain("url", "qrCode");
		this.officer.delete(this.meeting + "/guest-pages/" + page).expect(204);
		this.officer.delete(this.meeting + "/guest-pages/" + page).expect(404);
		assertAlike(device, unknown);
		set("expires_at = now() + interval '1 hour'");
		device.get(this.address).expect(200);
		set("opened_at = now() - interval '61 minutes', expires_at = now() - interval '1 minute'");
		assertAlike(device, unknown);
		enter(device, "A", "x", "y", "OURS").expect(404);
		assertThat(waiting().at("/items")).isEmpty();
	}

	@Test
	void takesNothingThatWaitedWhileItWasEnded() throws Exception {
		Browser device = device();
		device.get(this.address);
		String csrf = device.csrf();
		try (Connection ending = DriverManager.getConnection(TestDatabase.url(), TestDatabase.username(),
				TestDatabase.password())) {
			ending.setAutoCommit(false);
			JdbcClient end = JdbcClient.create(new SingleConnectionDataSource(ending, true));
			end.sql("update guest_page set expires_at = clock_timestamp() where secret_hash = :hash")
				.param("hash", Sha256.of(this.address.replace("/guests/", "")))
				.update();
			int server = end.sql("select pg_backend_pid()").query(Integer.class).single();
			CompletableFuture<Answer> late = CompletableFuture.supplyAsync(() -> device.postWith(csrf, this.address,
					"name", "Late", "office", "x", "organisation", "y", "side", "OURS"));
			while (!late.isDone() && !waitedFor(server)) {
				Thread.sleep(20);
			}
			ending.commit();
			late.get(1, TimeUnit.MINUTES).expect(404);
		}
		assertThat(waiting().at("/items")).isEmpty();
	}

	private static boolean waitedFor(int server) {
		return TestDatabase.sql()
			.sql("select exists (select from pg_stat_activity where :server = any (pg_blocking_pids(pid)))")
			.param("server", server)
			.query(Boolean.class)
			.single();
	}

	@Test
	void endsWithItsMeetingAndIsBackWithIt() {
		Browser device = device();
		device.get(this.address).expect(200);
		Api officer = this.officer;
		officer.with("If-Match", officer.get(this.meeting).header("ETag")).delete(this.meeting).expect(204);
		device.get(this.address).expect(404);
		enter(device, "A", "x", "y", "OURS").expect(404);
		officer.post(this.meeting + "/restoration").expect(200);
		device.get(this.address).expect(200);
		officer.with("If-Match", officer.get(this.meeting).header("ETag"))
			.post(this.meeting + "/cancellation", Body.of("reason", "Fog"))
			.expect(200);
		device.get(this.address).expect(404);
	}

	private void assertAlike(Browser device, String unknown) {
		assertThat(main(device.get(this.address))).isEqualTo(unknown);
	}

	private static String main(Answer page) {
		return page.expect(404).body().replaceAll("(?s).*(<title>.*?</title>).*(<main.*</main>).*", "$1$2");
	}

	private void set(String change) {
		TestDatabase.sql()
			.sql("update guest_page set " + change + " where secret_hash = :hash")
			.param("hash", Sha256.of(this.address.replace("/guests/", "")))
			.update();
	}

	@Test
	void takesAThousandAndThenSaysSo() {
		Browser early = device();
		early.get(this.address);
		enter(early, "Early", "x", "y", "OURS").expect(302);
		TestDatabase.sql()
			.sql("""
					insert into guest (id, page_id, device_hash, name, office, organisation, side)
					select :first + n, p.id, sha256(cast(n as text)::bytea), 'Guest ' || n, 'x', 'y', 'OURS'
					from generate_series(1, 999) n
					cross join guest_page p
					where p.secret_hash = :hash
					""")
			.param("first", System.nanoTime())
			.param("hash", Sha256.of(this.address.replace("/guests/", "")))
			.update();
		Browser late = device();
		late.get(this.address);
		assertThat(enter(late, "Late", "x", "y", "OURS").expect(409).body()).contains("1.000 isian");
		enter(early, "Earliest", "x", "y", "OURS").expect(302);
		assertThat(waiting().at("/next").isNull()).isFalse();
	}

	@Test
	void slowsDownWhoeverSendsWithoutEnd() {
		Browser device = device();
		String csrf = device.csrf();
		TestDatabase.sql()
			.sql("""
					insert into failure_count (key, failures, ends_at)
					values (:key, 1500, now() + interval '1 minute')
					""")
			.param("key",
					Sha256
						.of("visitor guests " + this.officer.get(this.meeting + "/guest-pages").number("/items/0/id")))
			.update();
		assertThat(device.postWith(csrf, this.address, "name", "A").expect(429).header("Retry-After")).isNotNull();
		device.postWith("forged", this.address, "name", "A").expect(302);
	}

	@Test
	void putsWhoIsConfirmedAmongThoseWhoWereThere() {
		String known = "Kenji " + Fixtures.word();
		long delegate = this.fixtures.delegate(this.fixtures.delegateDraft().with("fullName", "Dr. " + known));
		Browser device = device();
		device.get(this.address);
		enter(device, known, "Director", "Embassy of Elsewhere", "PARTNER").expect(302);
		Answer waiting = waiting();
		assertThat(waiting.number("/items/0/known/delegateId")).isEqualTo(delegate);
		enter(device, known, "Director General", "Embassy of Elsewhere", "PARTNER").expect(302);
		decide(waiting, "confirmation", Body.of("delegateId", delegate)).expect(412);
		assertThat(decide(waiting(), "confirmation", Body.of("delegateId", 1)).expect(400).fields())
			.containsExactly("delegateId");
		Answer corrected = waiting();
		decide(corrected, "confirmation", Body.of("delegateId", delegate)).expect(204);
		decide(corrected, "confirmation", Body.of("delegateId", delegate)).expect(409);
		Answer attendances = this.officer.get(this.meeting).expect(200);
		assertThat(attendances.number("/attendances/0/delegateId")).isEqualTo(delegate);
		assertThat(attendances.number("/attendances/0/partnerId")).isEqualTo(this.partner);
		assertThat(attendances.text("/attendances/0/title")).isEqualTo("Director General, Embassy of Elsewhere");
		assertThat(waiting().at("/items")).isEmpty();
		enter(device, known, "Minister", "Embassy of Elsewhere", "PARTNER").expect(302);
		Answer again = waiting();
		assertThat(again.at("/items/0/confirmedBefore").asBoolean()).isTrue();
		decide(again, "confirmation", Body.of("delegateId", delegate)).expect(204);
		assertThat(this.officer.get(this.meeting).each("/attendances", "title"))
			.containsExactly("Minister, Embassy of Elsewhere");
	}

	@Test
	void putsSomebodyNewOnRecordAsTheMeetingIsClassified() {
		String name = "Maria " + Fixtures.word();
		String organisation = this.officer.get("/api/partners/" + this.partner).text("/name");
		Browser device = device();
		device.get(this.address);
		enter(device, name, "Counsellor", organisation, "PARTNER").expect(302);
		assertThat(waiting().at("/items/0/known").isNull()).isTrue();
		decide(waiting(), "confirmation", Body.of()).expect(204);
		long person = this.officer.get(this.meeting).number("/attendances/0/delegateId");
		Answer record = this.officer.get("/api/delegates/" + person).expect(200);
		assertThat(record.text("/fullName")).isEqualTo(name);
		assertThat(record.text("/classification")).isEqualTo("SECRET");
		assertThat(record.text("/posts/0/title")).isEqualTo("Counsellor");
		assertThat(record.number("/posts/0/partnerId")).isEqualTo(this.partner);
		enter(device(), "Nobody", "x", "y", "OURS").expect(302);
		decide(waiting(), "dismissal", null).expect(204);
		assertThat(this.officer.get(this.meeting).at("/attendances")).hasSize(1);
		assertThat(waiting().at("/items")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "HELD, 0, 201", "HELD, 1, 201", "HELD, 2, 409", "PLANNED, -30, 201" })
	void opensAroundTheDay(String status, int daysAgo, int answer) {
		this.officer.post("/api/meetings/" + meeting(status, TODAY.minusDays(daysAgo)) + "/guest-pages").expect(answer);
	}

	@Test
	void isNotThereForWhoMayNotSeeTheMeetingAndEndsAtFive() {
		Api below = this.application.as(this.fixtures.user(Role.OFFICER, LIMITED));
		below.post(this.meeting + "/guest-pages").expect(404);
		below.get(this.meeting + "/guests").expect(404);
		for (int i = 1; i < 5; i++) {
			opened();
		}
		this.officer.post(this.meeting + "/guest-pages").expect(409);
	}

	@Test
	void keepsTheShownCodeOnThePageUntilItsOwnPageEnds() {
		String page = this.meeting.replace("/api", "") + "/guests";
		Browser browser = this.application.browser().signIn(this.fixtures.user(Role.OFFICER, SECRET));
		long other = this.officer.get(this.meeting + "/guest-pages").number("/items/0/id");
		browser.post(page + "/pages").expect(302);
		String shown = browser.get(page).expect(200).body();
		String url = found("name=\"issued\" value=\"([^\"]+)\"", shown);
		String own = found("name=\"issuedPage\" value=\"(\\d+)\"", shown);
		browser.post(page + "/pages/" + other + "/deletion", "issued", url, "issuedPage", own).expect(302);
		assertThat(browser.get(page).expect(200).body()).contains("class=\"qr\"", url, "The page has ended.");
		assertThat(browser.get(page).expect(200).body()).doesNotContain("class=\"qr\"", url);
		browser.post(page + "/pages/" + own + "/deletion", "issued", url, "issuedPage", own).expect(302);
		assertThat(browser.get(page).expect(200).body()).contains("The page has ended.")
			.doesNotContain("class=\"qr\"", url);
		opened();
		long third = this.officer.get(this.meeting + "/guest-pages").number("/items/0/id");
		browser.post(page + "/pages/" + third + "/deletion", "issued", "https://elsewhere.example", "issuedPage", "7")
			.expect(302);
		assertThat(browser.get(page).expect(200).body()).doesNotContain("elsewhere.example");
	}

	private static String found(String pattern, String text) {
		Matcher found = Pattern.compile(pattern).matcher(text);
		assertThat(found.find()).isTrue();
		return found.group(1);
	}

	@Test
	void offersToOpenAPageOnlyWhereItsDayAllows() {
		Browser browser = this.application.browser().signIn(this.fixtures.user(Role.OFFICER, SECRET));
		String open = "/guests/pages\"";
		assertThat(browser.get(this.meeting.replace("/api", "") + "/guests").expect(200).body()).contains(open)
			.doesNotContain("or was held today");
		long old = meeting("HELD", TODAY.minusDays(2));
		assertThat(browser.get("/meetings/" + old + "/guests").expect(200).body()).contains("or was held today")
			.doesNotContain(open);
	}

}
