package id.mitra.inbox;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import id.mitra.TestDatabase;
import id.mitra.Together;
import id.mitra.Unchanged;
import id.mitra.Words;
import id.mitra.identity.caller.Classification;
import id.mitra.platform.jobs.Jobs;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

@MitraTest
class InboxTests {

	private static final String INBOX = "/api/press/inbox";

	private static final String BATCHES = INBOX + "/batches";

	/** Within which the inbox has read what it was sent. */
	private static final Duration SOON = Duration.ofSeconds(40);

	private final Fixtures fixtures;

	private final Api officer;

	private final Api staff;

	private final Api administrator;

	private final Jobs jobs;

	private final String word = Fixtures.word();

	InboxTests(Api api, Fixtures fixtures, Jobs jobs) {
		this.jobs = jobs;
		this.fixtures = fixtures;
		this.officer = api.as(fixtures.officer());
		this.staff = api.as(fixtures.staff());
		this.administrator = api.as(fixtures.administrator());
	}

	private String release(String topic) {
		return "Menaker Terima Tamu " + this.word
				+ "\n\nJakarta, Warta Contoh – Menteri Ketenagakerjaan, Ratna Wulandari, "
				+ "menerima kunjungan Menteri Tenaga Kerja Laos, Somchai Vongsa, di Jakarta, Selasa (21/1/2025). "
				+ "Keduanya membahas " + topic + ".";
	}

	private Answer send(String text) {
		return this.officer.post(INBOX, Body.of("text", text)).expect(201);
	}

	private List<Long> waiting() {
		return this.officer.get(INBOX + "?q=" + this.word).expect(200).ids();
	}

	/** The row of a release once it is as wanted, for which it is asked until it is. */
	private JsonNode row(long id, Predicate<JsonNode> wanted) throws InterruptedException {
		Instant end = Instant.now().plus(SOON);
		List<String> seen = new ArrayList<>();
		while (Instant.now().isBefore(end)) {
			for (JsonNode row : this.officer.get(INBOX + "?size=100&q=" + this.word).expect(200).at("/items")) {
				if (row.get("id").asLong() == id) {
					if (wanted.test(row)) {
						return row;
					}
					seen.add(row.toString());
				}
			}
			this.jobs.soon(InboxRenewals.READING);
			Thread.sleep(100);
		}
		throw new AssertionError("Never as wanted, last " + (seen.isEmpty() ? "in no list" : seen.getLast()));
	}

	private static boolean isRead(JsonNode row) {
		return row.get("status").asString().equals("READ");
	}

	@Test
	void readsWhatItIsSentAtOnce() {
		Answer made = this.officer
			.post(INBOX, Body.of("text", release("pelatihan vokasi"), "name", "laos.txt", "publishedOn", "2025-01-22",
					"url", "https://warta.example/" + this.word))
			.expect(201);
		assertThat(made.header("Location")).isEqualTo(INBOX + "/" + made.id());
		Answer read = this.officer.get(INBOX + "/" + made.id()).expect(200);
		assertThat(read.text("/text")).isEqualTo(release("pelatihan vokasi"));
		assertThat(read.text("/name")).isEqualTo("laos.txt");
		assertThat(read.text("/url")).isEqualTo("https://warta.example/" + this.word);
		assertThat(read.text("/reading/press/headline")).isEqualTo("Menaker Terima Tamu " + this.word);
		assertThat(read.text("/reading/meetings/0/date")).isEqualTo("2025-01-21");
		assertThat(read.at("/reading/meetings/0/areas")).extracting(JsonNode::asString).contains("TVET");
		assertThat(read.at("/reading/meetings/0/evidence")).isNotEmpty();
		assertThat(read.at("/gained")).isEmpty();
	}

	@Test
	void tellsHowFarAReleaseHasCome() throws InterruptedException {
		long id = send(release("pengupahan")).id();
		JsonNode row = row(id, InboxTests::isRead);
		assertThat(row.get("headline").asString()).isEqualTo("Menaker Terima Tamu " + this.word);
		assertThat(row.get("outlet").asString()).isEqualTo("Warta Contoh");
		assertThat(row.get("meetings").asInt()).isEqualTo(1);
		assertThat(row.get("createdBy").asString()).isEqualTo(this.fixtures.officer().username());
	}

	@Test
	void isListedByItsFirstWordsAndTheLatestFirst() {
		long first = send("Baris  pertama " + this.word + "\nlagi").id();
		long second = send("Kedua " + this.word).id();
		Answer list = this.officer.get(INBOX + "?q=" + this.word).expect(200);
		assertThat(list.ids()).containsExactly(second, first);
		assertThat(list.text("/items/1/name")).isEqualTo("Baris pertama " + this.word);
		Answer page = this.officer.get(INBOX + "?size=1&q=" + this.word).expect(200);
		assertThat(this.officer.get(INBOX + "?size=1&q=" + this.word + "&cursor=" + page.text("/next")).ids())
			.containsExactly(first);
		assertThat(this.officer.get(INBOX + "/count?q=" + this.word).number("/count")).isEqualTo(2);
		this.officer.get(INBOX + "?status=LOST").expect(400);
	}

	@Test
	void refusesWhatIsNoRelease() {
		assertThat(refused(Body.of())).containsExactly("text required");
		assertThat(refused(Body.of("text", " \n\t "))).containsExactly("text required");
		assertThat(refused(Body.of("text", "a\0b"))).containsExactly("text characters");
		assertThat(refused(Body.of("text", "a\u202eb"))).containsExactly("text characters");
		assertThat(refused(Body.of("text", "x".repeat(200 * 1024 + 1)))).containsExactly("text press.text");
		assertThat(refused(Body.of("text", "é".repeat(100 * 1024 + 1)))).containsExactly("text press.text");
		assertThat(refused(Body.of("text", this.word, "name", "x".repeat(201)))).containsExactly("name size");
		assertThat(refused(Body.of("text", this.word, "url", "warta.example"))).containsExactly("url format");
		assertThat(refused(Body.of("text", this.word, "url", "https://warta.example/" + "x".repeat(500))))
			.containsExactly("url size");
		assertThat(refused(Body.of("text", this.word, "publishedOn", "2025-02-30")))
			.containsExactly("publishedOn unreadable");
		assertThat(refused(Body.of("text", this.word, "publishedOn", "1066-10-14")))
			.containsExactly("publishedOn date.range");
		assertThat(refused(Body.of("text", this.word, "mood", "good"))).containsExactly("mood unknownField");
		assertThat(refused(Body.of("text", 5))).containsExactly("text unreadable");
	}

	private List<String> refused(Body draft) {
		long before = releases();
		List<String> errors = Unchanged.by(() -> this.officer.post(INBOX, draft).expect(400)).errors();
		assertThat(releases()).isEqualTo(before);
		return errors;
	}

	private static long releases() {
		return TestDatabase.sql().sql("select count(*) from press_release").query(Long.class).single();
	}

	@Test
	void takesAsMuchAsItSays() {
		send(this.word + " " + "x ".repeat((200 * 1024 - this.word.length() - 1) / 2));
	}

	@Test
	void saysWhatIsTooLongInTheCallersLanguage() {
		Answer refused = this.officer.in("id").post(INBOX, Body.of("text", "x".repeat(200 * 1024 + 1))).expect(400);
		assertThat(refused.text("/errors/0/message")).isEqualTo(Words.of("id", "error.press.text"));
	}

	@Test
	void takesInOneReleaseOfTheSameKey() {
		Api keyed = this.officer.with("Idempotency-Key", Fixtures.word());
		List<Answer> answers = Together.times(5, (number) -> keyed.post(INBOX, Body.of("text", release("pengupahan"))));
		assertThat(answers).allSatisfy((answer) -> assertThat(answer.status()).isIn(200, 201));
		assertThat(answers).extracting(Answer::id).containsOnly(answers.getFirst().id());
		assertThat(waiting()).hasSize(1);
		keyed.post(INBOX, Body.of("text", release("pemagangan"))).expect(422);
	}

	@Test
	void partsAFileAtItsLines() {
		String text = "Satu " + this.word + "\nisi == satu\n=====\nDua " + this.word + "\r\n  ========  \r\nTiga "
				+ this.word + "\f Empat " + this.word + "\n====\nmasih empat\n=====\n \n";
		Answer made = this.officer.post(BATCHES, Body.of("name", "kabar " + this.word, "text", text)).expect(201);
		assertThat(made.each("/items", "name")).extracting((name) -> name.replace(this.word, ""))
			.containsExactly("kabar  4", "kabar  3", "kabar  2", "kabar  1");
		assertThat(waiting()).containsExactlyElementsOf(made.ids());
		assertThat(this.officer.get(INBOX + "/" + made.ids().getFirst()).text("/text")).contains("masih empat");
		Answer one = this.officer.post(BATCHES, Body.of("name", "satu.txt", "text", "Saja " + this.word)).expect(201);
		assertThat(one.each("/items", "name")).containsExactly("satu.txt");
	}

	@Test
	void takesInAllOfAFileOrNothing() {
		String bad = "Satu " + this.word + "\n=====\nDua \u202e " + this.word;
		assertThat(Unchanged.by(() -> this.officer.post(BATCHES, Body.of("text", bad)).expect(400)).errors())
			.containsExactly("text characters");
		String large = "Satu " + this.word + "\n=====\n" + "x".repeat(200 * 1024 + 1);
		assertThat(Unchanged.by(() -> this.officer.post(BATCHES, Body.of("text", large)).expect(400)).errors())
			.containsExactly("text press.text");
		assertThat(waiting()).isEmpty();
	}

	@Test
	void refusesAFileWithoutReleases() {
		for (Body none : List.of(Body.of(), Body.of("text", ""), Body.of("text", "=====\n\n======\n"))) {
			assertThat(Unchanged.by(() -> this.officer.post(BATCHES, none).expect(400)).errors())
				.containsExactly("text required");
		}
	}

	@Test
	void readsWhatItKeepsAgainWhenASynonymIsAdded() throws InterruptedException {
		String topic = "qanun" + this.word;
		long id = send(release(topic)).id();
		row(id, InboxTests::isRead);
		Answer area = this.administrator.get("/api/areas/SOCSEC").expect(200);
		Body draft = area(area);
		List<Object> synonyms = new ArrayList<>(texts(area, "/synonyms"));
		synonyms.add(topic);
		this.administrator.put("/api/areas/SOCSEC", area.version(), draft.with("synonyms", synonyms)).expect(200);
		try {
			JsonNode row = row(id, (read) -> isRead(read) && !read.get("gained").isEmpty());
			assertThat(row.get("gained").get(0).asString()).isEqualTo(area.text("/name"));
			assertThat(row.get("lost")).isEmpty();
			Answer read = this.officer.get(INBOX + "/" + id).expect(200);
			assertThat(read.at("/reading/meetings/0/areas")).extracting(JsonNode::asString).contains("SOCSEC");
			assertThat(this.officer.in("id").get(INBOX + "/" + id).at("/gained/0").asString())
				.isEqualTo(area.text("/nameId"));
		}
		finally {
			int version = this.administrator.get("/api/areas/SOCSEC").version();
			this.administrator.put("/api/areas/SOCSEC", version, draft).expect(200);
		}
		JsonNode row = row(id, (read) -> isRead(read) && !read.get("lost").isEmpty());
		assertThat(row.get("gained")).isEmpty();
	}

	private static List<String> texts(Answer answer, String pointer) {
		List<String> texts = new ArrayList<>();
		answer.at(pointer).forEach((text) -> texts.add(text.asString()));
		return texts;
	}

	private static Body area(Answer area) {
		Body draft = Body.of();
		for (String field : List.of("nameEn", "nameId", "synonyms", "instruments", "sdgTargets", "dacCodes")) {
			draft = draft.with(field, area.at("/" + field));
		}
		return draft;
	}

	@Test
	void recognisesWhoIsAddedToTheRegister() throws InterruptedException {
		String name = "Somsak " + Character.toUpperCase(this.word.charAt(0)) + this.word.substring(1);
		long id = send(release("pengupahan").replace("Somchai Vongsa", name)).id();
		row(id, InboxTests::isRead);
		this.fixtures.delegate(Body.of("fullName", name));
		JsonNode row = row(id, (read) -> isRead(read) && !read.get("gained").isEmpty());
		assertThat(row.get("gained").get(0).asString()).isEqualTo(name);
	}

	@Test
	void namesNobodyWhomItsReaderMayNotKnow() throws InterruptedException {
		String name = "Somsak " + Character.toUpperCase(this.word.charAt(0)) + this.word.substring(1);
		Api administrator = this.administrator;
		long id = send(release("pengupahan").replace("Somchai Vongsa", name)).id();
		row(id, InboxTests::isRead);
		Answer person = administrator.post("/api/delegates", Body.of("fullName", name)).expect(201);
		row(id, (read) -> isRead(read) && !read.get("gained").isEmpty());
		administrator
			.put("/api/delegates/" + person.id(), person.version(),
					Body.of("fullName", name, "classification", "TOP_SECRET"))
			.expect(200);
		row(id, (read) -> isRead(read) && read.get("gained").isEmpty() && read.get("lost").isEmpty());
		assertThat(this.officer.get(INBOX + "/" + id).at("/reading/meetings").toString())
			.doesNotContain(String.valueOf(person.id()));
	}

	@Test
	void forgetsForGoodWhatIsDismissed() {
		long id = send(release("pengupahan")).id();
		this.officer.delete(INBOX + "/" + id).expect(204);
		this.officer.get(INBOX + "/" + id).expect(404);
		this.officer.delete(INBOX + "/" + id).expect(404);
		this.officer.post(INBOX + "/" + id + "/restoration").expect(404);
		assertThat(waiting()).isEmpty();
		assertThat(kept(id)).isZero();
	}

	@Test
	void forgetsTheTextOfWhatIsAccepted() {
		long id = send(release("pengupahan")).id();
		this.officer
			.post("/api/press/acceptances",
					Body.of("releaseId", id, "press", Body.of("headline", "Menaker " + this.word)))
			.expect(201);
		assertThat(kept(id)).isZero();
		for (String table : List.of("press_item", "idempotency_key", "audit_entry")) {
			assertThat(TestDatabase.sql()
				.sql("select count(*) from " + table
						+ " t where t::text like '%Somchai Vongsa%' and t::text like :word")
				.param("word", "%" + this.word + "%")
				.query(Long.class)
				.single()).describedAs(table).isZero();
		}
	}

	private static long kept(long id) {
		return TestDatabase.sql()
			.sql("select count(*) from press_release where id = :id")
			.param("id", id)
			.query(Long.class)
			.single();
	}

	@Test
	void isForOfficers() {
		long id = send(release("pengupahan")).id();
		Unchanged.by(() -> {
			this.staff.get(INBOX).expect(403);
			this.staff.get(INBOX + "/count").expect(403);
			this.staff.get(INBOX + "/" + id).expect(403);
			this.staff.get(INBOX + "/999999999").expect(403);
			this.staff.post(INBOX, Body.of("text", "x")).expect(403);
			this.staff.post(BATCHES, Body.of("text", "x")).expect(403);
			return this.staff.delete(INBOX + "/" + id).expect(403);
		});
		assertThat(kept(id)).isOne();
	}

	@Test
	void saysWhatIsOnRecordAlready() {
		String text = release("pengupahan");
		long item = this.fixtures.press(Body.of("headline", "Menaker Terima Tamu " + this.word));
		assertThat(send(text).each("/similar", "id")).contains(String.valueOf(item));
		long hidden = this.fixtures.press(Body.of("headline", "Rahasia", "url", "https://warta.example/" + this.word,
				"classification", Classification.TOP_SECRET));
		Body copy = Body.of("text", text, "url", "https://warta.example/" + this.word);
		assertThat(this.administrator.post(INBOX, copy).expect(201).each("/similar", "id"))
			.contains(String.valueOf(hidden));
		assertThat(this.officer.post(INBOX, copy).expect(201).each("/similar", "id"))
			.doesNotContain(String.valueOf(hidden));
	}

	@Test
	void tellsWhatItHasTwice() {
		long first = send("Jakarta -- Menaker " + this.word + " bertemu\nDubes Korea.").id();
		long second = send("jakarta --  Menaker " + this.word + "\n bertemu Dubes Korea.\n").id();
		long other = send("Jakarta -- Menaker " + this.word + " bertemu Dubes Jepang.").id();
		assertThat(this.officer.get(INBOX + "/" + first).expect(200).number("/doubleOf")).isEqualTo(second);
		assertThat(this.officer.get(INBOX + "/" + second).expect(200).number("/doubleOf")).isEqualTo(first);
		assertThat(this.officer.get(INBOX + "/" + other).expect(200).at("/doubleOf").isNull()).isTrue();
		Map<Long, Long> listed = new HashMap<>();
		this.officer.get(INBOX + "?size=100")
			.expect(200)
			.at("/items")
			.forEach((one) -> listed.put(one.path("id").asLong(), one.path("doubleOf").asLong(0)));
		assertThat(listed).containsEntry(first, second).containsEntry(second, first).containsEntry(other, 0L);
		this.officer.delete(INBOX + "/" + first).expect(204);
		assertThat(this.officer.get(INBOX + "/" + second).expect(200).at("/doubleOf").isNull()).isTrue();
	}

	@Test
	void takesMarkupForText() {
		Answer made = send("<script>alert(1)</script> <b>Menaker</b> " + this.word + " \u0301\u05d0\u05d1");
		assertThat(made.text("/text")).startsWith("<script>");
		String page = this.officer.browser()
			.signIn(this.fixtures.officer())
			.get("/press/inbox/" + made.id())
			.expect(200)
			.body();
		assertThat(page).contains("&lt;script&gt;").doesNotContain("<script>alert");
	}

}
