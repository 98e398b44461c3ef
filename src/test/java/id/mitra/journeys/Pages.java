package id.mitra.journeys;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Browser;
import id.mitra.Fixtures;
import id.mitra.Route;
import id.mitra.TestUser;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Role;

import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The addresses of all pages: of every page that the application maps one, and of the
 * states in which some of them look otherwise.
 *
 * @param reader who may see all of them
 * @param mapped one for each mapping of a page, with a record that has everything
 * @param states more, which no mapping tells of
 */
record Pages(TestUser reader, List<String> mapped, List<String> states) {

	/** What those see who have not signed in yet, which others are sent on from. */
	private static final Set<String> OUTSIDE = Set.of("/login", "/welcome/{secret}", "/guests/{secret}",
			"/unsubscribe/{secret}", "/account/unfinished/{form}/resumption");

	/** Of two meetings, with all that can be found in one. */
	static final String RELEASE = """
			Menaker Temui Dua Mitra

			Rabu, 12 Juni 2024 | 17:55 WIB

			Menaker Ratna Wulandari di Jenewa. (Dok: Humas)

			Warta Contoh - Menteri Ketenagakerjaan, Ratna Wulandari, mengadakan pertemuan bilateral dengan \
			Kepala State \
			Secretariat for Economic Affairs (SECO), Urs Brunner, di sela-sela International Labour \
			Conference (ILC) ke-112 \
			di Jenewa, Swiss, Selasa (11/6/2024) waktu setempat.

			“Kerja sama pengawasan ketenagakerjaan ini harus berlanjut,” kata Ratna.

			Kedua negara sepakat menyusun rencana aksi tentang hubungan industrial.

			Pada Rabu (12/6/2024), Menaker Ratna bertemu dengan Menteri Sosial dan Ketenagakerjaan Belanda, \
			Pieter van der \
			Veen. Belanda menawarkan pemagangan. Biro Humas Kemnaker
			""";

	static Pages of(ApplicationContext application, Api api, Fixtures fixtures) {
		TestUser reader = fixtures.user(Role.ADMINISTRATOR, Classification.TOP_SECRET);
		fixtures.place(reader, fixtures.delegate(), answering(fixtures));
		Browser browser = api.browser().signIn(reader);
		fixtures.unfinished(reader);
		fixtures.reminder(reader);
		long promising = fixtures.partner();
		List<String> mapped = new ArrayList<>();
		Map<String, Long> read = new HashMap<>();
		for (Route route : Route.pages(application)) {
			if (!OUTSIDE.contains(route.path())) {
				String address = part(route.address(fixtures, reader, read), promising);
				Answer answer = browser.get(address).expect(200);
				// files and parts of pages are no pages
				if (answer.body().startsWith("<!DOCTYPE html>")) {
					mapped.add(address);
				}
			}
		}
		assertThat(mapped).contains("/", "/meetings", "/areas/OSH").doesNotContain("/areas/heat.csv");
		return new Pages(reader, mapped, states(api, fixtures, promising));
	}

	/** Of what lists all that there is, one partner's: the others' are the same again. */
	private static String part(String address, long partner) {
		return address.equals("/commitments/matrix") ? address + "?partner=" + partner : address;
	}

	List<String> all() {
		List<String> all = new ArrayList<>(this.mapped);
		all.addAll(this.states);
		return all;
	}

	/** A unit that answers for something late. */
	private static long answering(Fixtures fixtures) {
		long unit = fixtures.unit();
		fixtures.commitment(Body.of("textId", "Menyusun rencana", "owner", "OURS", "partnerId", 3, "unitId", unit,
				"dueOn", "2024-02-01", "classification", "OPEN"));
		return unit;
	}

	/** Empty lists, periods, a planned meeting, press of all kinds. */
	private static List<String> states(Api api, Fixtures fixtures, long promising) {
		long delegate = fixtures.delegate();
		long planned = fixtures
			.meeting(Fixtures.meetingDraft(3)
				.with("status", "PLANNED")
				.with("attendances", List.of(Fixtures.attending(delegate, "OURS")))
				.with("areas", List.of(Body.of("code", "OSH", "support", "RECEIVED"), Body.of("code", "SEA")))
				.with("startTime", "14:30"))
			.id();
		List<String> states = new ArrayList<>(List.of("/meetings?q=zzzz&area=OSH", "/meetings?find=ilo",
				"/meetings/calendar?span=week&q=zzzz", "/meetings/map?q=zzzz", "/meetings/map?country=JP",
				"/meetings/" + planned, "/meetings/" + planned + "/confirmation", "/delegates/" + delegate,
				"/partners/1", "/partners/3", "/partners/3/changes", "/partners/3/figures",
				"/areas/MIG?from=2023-01-01&to=2023-12-31", "/areas?from=2023-01-01&to=2023-12-31",
				"/areas/heat?by=country&from=2023-01-01", "/areas/sheet?from=2023-01-01&to=2023-12-31", "/search?q=ilo",
				"/meetings/1", "/admin/areas/MIG"));
		states.addAll(mergers(fixtures));
		states.addAll(press(fixtures));
		states.addAll(commitments(fixtures, promising));
		states.addAll(records(api.as(fixtures.administrator()), fixtures));
		return states;
	}

	/** Two side by side, and what was merged. */
	private static List<String> mergers(Fixtures fixtures) {
		long one = fixtures.delegate(fixtures.delegateDraft().with("email", "a@example.org").with("phone", "+62 21 5"));
		long other = fixtures
			.delegate(fixtures.delegateDraft().with("email", "b@example.org").with("phone", "+62 21 5"));
		long into = fixtures.partner();
		fixtures.merger("partners", into);
		return List.of("/delegates/" + one + "/merger?from=" + other, "/delegates/" + one + "/merger?q=a",
				"/partners/" + into + "/mergers", "/partners/" + into + "/changes");
	}

	/** One that is late, was reported and assessed, brought up at a meeting. */
	private static List<String> commitments(Fixtures fixtures, long partner) {
		long late = fixtures.commitment(Body.of("textId", "Mengirim dua pelatih", "textEn", "Sends two trainers",
				"criterion", "Keduanya mengajar", "owner", "PARTNER", "partnerId", partner, "area", "OSH", "dueOn",
				"2024-02-01", "duePrecision", "QUARTER", "madeOn", "2023-11-02", "classification", "OPEN"));
		long meeting = fixtures.meeting(Fixtures.meetingDraft(partner).with("date", "2024-06-01")).id();
		fixtures.report(late, Body.of("status", "IN_PROGRESS", "note", "Seorang telah tiba", "on", "2024-06-01",
				"meetingId", meeting, "evidence", List.of(Body.of("text", "Surat", "url", "https://a.example/surat"))));
		fixtures.assess(late, Body.of("score", 0, "note", "Baru seorang"));
		long done = fixtures.commitment(Body.of("textEn", "Sends a list", "owner", "OURS", "partnerId", partner,
				"dueOn", "2024-02-01", "meetingId", meeting));
		fixtures.report(done, Body.of("status", "DONE", "on", "2024-01-31"));
		long unit = fixtures.unit();
		fixtures.delegate(fixtures.delegateDraft()
			.with("posts", List.of(Body.of("title", "Kepala Biro", "unitId", unit, "from", "2023-01-01"))));
		fixtures.commitment(Body.of("textId", "Menyusun daftar", "owner", "OURS", "partnerId", partner, "unitId", unit,
				"classification", "SECRET"));
		return List.of("/commitments?q=zzzz", "/commitments?partner=3&open=true", "/commitments/" + late,
				"/commitments/matrix?q=zzzz", "/commitments/kept?unit=" + unit,
				"/commitments/kept?from=1900-01-01&to=1900-12-31", "/commitments/reports?ids=" + late + "&ids=" + done,
				"/search?q=commitment:late", "/units/" + unit, "/commitments/" + late + "?meeting=" + meeting,
				"/commitments/" + late + "/edit", "/commitments/" + late + "/changes", "/commitments/" + done,
				"/commitments/new?meeting=" + meeting, "/meetings/" + meeting, "/meetings/" + meeting + "/edit");
	}

	/** One that was agreed, and one that is amended, with all that can be in one. */
	static List<String> records(Api writer, Fixtures fixtures) {
		long ours = fixtures.delegate(fixtures.delegateDraft()
			.with("posts", List.of(Body.of("title", "Direktur", "unitId", fixtures.unit()))));
		long theirs = fixtures
			.delegate(fixtures.delegateDraft().with("posts", List.of(Body.of("title", "Head", "partnerId", 3))));
		List<Body> there = List.of(Fixtures.attending(ours, "OURS").with("role", "HEAD"),
				Fixtures.attending(theirs, "PARTNER").with("partnerId", 3).with("role", "HEAD"));
		List<Body> came = List.of(Body.of("type", "INFORMATION", "textId", "Laporan diserahkan"),
				Body.of("type", "DECISION", "textId", "Dibentuk kelompok kerja", "textEn", "A group is set up"),
				Body.of("type", "COMMITMENT", "textEn", "Sends a list", "commitment",
						Body.of("textEn", "Sends a list", "owner", "OURS", "dueOn", "2024-06-30")));
		Body item = Body.of("titleId", "Pelatihan", "titleEn", "Training", "area", "OSH", "speakers",
				List.of(theirs, ours), "notesId", "Dibahas:\n\n- satu\n- dua", "notesEn", "Discussed.", "restricted",
				true, "outcomes", came);
		Body draft = Body.of("authentic", "BOTH", "openingId", "Kedua pihak bertemu.", "openingEn", "Both sides met.",
				"items", List.of(item, Body.of("titleId", "Lain-lain", "notesId", "Tidak ada.")), "closingEn",
				"Closed.");
		Body agreement = Body.of("signatories", List.of(Body.of("delegateId", ours, "signedOn", "2023-11-02"),
				Body.of("delegateId", theirs, "signedOn", "2023-11-03")));
		List<String> records = new ArrayList<>();
		for (int i = 0; i < 2; i++) {
			String meeting = "/meetings/" + fixtures.meeting(Fixtures.meetingDraft(3).with("attendances", there)).id();
			records.add(meeting + "/record");
			String api = "/api" + records.getLast();
			Answer written = writer.put(api, 0, draft).expect(200);
			writer.put(api, written.version(), draft.with("openingEn", "All met.").with("items", written.at("/items")))
				.expect(200);
			writer.post(api + "/review").expect(200);
			writer.post(api + "/agreement", agreement).expect(200);
		}
		String agreed = records.getFirst();
		String amended = records.getLast();
		writer.post("/api" + amended + "/amendment", Body.of("reason", "A name")).expect(200);
		List<String> kept = writer.get("/api" + amended + "/states").expect(200).each("", "id");
		String next = "/meetings/"
				+ fixtures.meeting(Fixtures.meetingDraft(3).with("status", "PLANNED").with("date", "2024-02-01")).id()
				+ "/record";
		writer.with("If-Match", "*")
			.post("/api" + next + "/carryovers",
					Body.of("meetingId", Long.valueOf(agreed.split("/")[2]), "items",
							List.of(writer.get("/api" + agreed).expect(200).number("/items/0/id"))))
			.expect(200);
		return List.of(agreed, agreed.replace("/record", ""), agreed + "/agreement", agreed + "/states",
				agreed + "/carryover", next, amended, amended + "?for=others", amended + "?edition=1",
				amended + "/edit", amended + "/decisions", amended + "/states", agreed + "/print",
				agreed + "/print?as=REPORT", amended + "/print?as=DISCUSSION&edition=1",
				amended + "/edit?state=" + kept.getLast(),
				amended + "/states?from=" + kept.getLast() + "&to=" + kept.get(1));
	}

	/**
	 * An item that has everything and contradicts its meeting, and releases of all kinds.
	 */
	private static List<String> press(Fixtures fixtures) {
		Body draft = Fixtures.pressDraft();
		long meeting = fixtures.meeting(3, Classification.OPEN).id();
		Body about = Body.of("meetingId", meeting, "date", "2023-11-03", "mode", "ONLINE", "country", "IT");
		long item = fixtures.press(draft.with("publishedOn", "2023-11-03")
			.with("publishedTime", "17:55")
			.with("zone", "Asia/Jakarta")
			.with("url", "https://warta.example/" + Fixtures.word())
			.with("caption", "Di Jenewa")
			.with("credit", "Biro Humas")
			.with("photoCredit", "Kemnaker")
			.with("ministryOwned", true)
			.with("text", "Sebuah berita.")
			.with("meetings", List.of(about, Body.of("meetingId", fixtures.meeting(3, Classification.OPEN).id())))
			.with("findings", List.of(Body.of("type", "AGREEMENT", "text", "Sebuah rencana"),
					Body.of("type", "COMMITMENT", "text", "Dua pelatih", "owner", "PARTNER"))));
		long bare = fixtures.press();
		fixtures.trash("/press", fixtures.press());
		long release = fixtures.release(RELEASE);
		long twice = fixtures.release(draft.fields().get("headline") + "\n\nTidak ada pertemuan.");
		return List.of("/press?q=zzzz", "/press/" + item, "/press/" + bare, "/press/" + item + "/edit",
				"/press/inbox?q=zzzz", "/press/inbox/" + release, "/press/inbox/" + twice);
	}

}
