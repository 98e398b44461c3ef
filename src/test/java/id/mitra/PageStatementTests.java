package id.mitra;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Role;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a page or a list costs in SQL: a fixed number of statements, however much is on
 * record. The one that signs a session in again is the sign-in's own.
 */
@MitraTest
@Tag("long")
class PageStatementTests {

	private static final int LIST = 3;

	private static final int PAGE = 6;

	/** A single record's, which is read whole. */
	private static final int RECORD = 10;

	private static final int SIGN_IN = 1;

	private static final int MANY = 2_000;

	private final Api api;

	private final Fixtures fixtures;

	PageStatementTests(Api api, Fixtures fixtures) {
		this.api = api;
		this.fixtures = fixtures;
	}

	@Test
	void costNoMoreWithThousandsOfMeetingsThanWithTen() {
		Browser browser = this.api.browser().signIn(this.fixtures.administrator());
		long delegate = this.fixtures.delegate();
		long meeting = this.api.as(this.fixtures.administrator())
			.post("/api/meetings",
					Fixtures.meetingDraft(3)
						.with("attendances", List.of(Body.of("delegateId", delegate, "side", "OURS"))))
			.expect(201)
			.id();
		long item = this.fixtures.press(Fixtures.pressDraft().with("meetings", List.of(Body.of("meetingId", meeting))));
		Map<String, Integer> allowed = allowed(meeting, delegate);
		allowed.putAll(press(item, this.fixtures.release()));
		allowed.putAll(agreements(this.fixtures.record("/agreements")));
		allowed.putAll(commitments(this.fixtures.record("/commitments"), meeting, this.fixtures.unit()));
		long planned = this.fixtures.meeting(Fixtures.meetingDraft(3).with("status", "PLANNED")).id();
		allowed.put("/meetings/" + planned, RECORD);
		long signing = this.fixtures.meeting(Fixtures.meetingDraft(3).with("kind", "SIGNING")).id();
		allowed.put("/meetings/" + signing, RECORD);
		allowed.put("/agreements/new?meeting=" + signing, PAGE);
		allowed.put("/meetings/" + planned + "/confirmation", RECORD);
		allowed.putAll(records(delegate));
		Map<String, Integer> few = costs(browser, allowed);
		List<String> tooDear = new ArrayList<>();
		few.forEach((address, cost) -> {
			if (cost > allowed.get(address) + SIGN_IN) {
				tooDear.add(address + " runs " + Statements.during(() -> browser.get(address)));
			}
		});
		assertThat(tooDear).isEmpty();
		logMany(delegate);
		try {
			assertThat(dearer(browser, few)).isEmpty();
		}
		finally {
			forgetMany();
		}
	}

	/**
	 * Of home each list is one that waits for its reader, who may have a view standing
	 * there and answer for something: no other page across features has as many.
	 */
	@ParameterizedTest
	@CsvSource({ "STAFF, 3", "OFFICER, 3", "MANAGER, 2", "ADMINISTRATOR, 2" })
	void costsNoMoreAtHomeThanItsReadersListsDo(Role role, int more) {
		TestUser reader = this.fixtures.user(role, Classification.TOP_SECRET);
		this.fixtures.place(reader, this.fixtures.delegate(), this.fixtures.unit());
		this.api.as(reader)
			.post("/api/account/views", Body.of("name", "Mine", "list", "MEETINGS", "query", "area=OSH", "start", true))
			.expect(201);
		Browser browser = this.api.browser().signIn(reader);
		cost(browser, "/");
		assertThat(cost(browser, "/")).isLessThanOrEqualTo(PAGE + more + SIGN_IN);
	}

	/**
	 * What is put together by hand as JSON in SQL is for lists; one record is read by its
	 * repository, which holds it to the visibility rule.
	 */
	@Test
	void readNoSingleRecordAsJson() {
		Browser browser = this.api.browser().signIn(this.fixtures.administrator());
		long partner = this.fixtures.partner();
		List<String> records = List.of("/api/meetings/" + this.fixtures.meeting(Fixtures.meetingDraft(partner)).id(),
				"/api/partners/" + partner, "/api/delegates/" + this.fixtures.delegate(),
				"/api/agreements/" + this.fixtures.record("/agreements"),
				"/api/commitments/" + this.fixtures.record("/commitments"));
		assertThat(records)
			.allSatisfy((address) -> assertThat(Statements.during(() -> browser.get(address).expect(200)))
				.hasSizeGreaterThan(SIGN_IN)
				.noneMatch((statement) -> statement.contains("json_agg")));
	}

	private static Map<String, Integer> allowed(long meeting, long delegate) {
		Map<String, Integer> allowed = new LinkedHashMap<>();
		for (String list : List.of("/meetings", "/meetings?partner=1&delegate=" + delegate + "&area=OSH",
				"/meetings?q=jenewa&country=CH&from=2023-01-01", "/meetings/trash", "/reminders",
				"/api/account/reminders", "/api/account/reminders/count", "/partners", "/partners?q=ilo", "/delegates",
				"/delegates?partner=3", "/admin/users", "/admin/units", "/admin/areas", "/admin/jobs",
				"/admin/holidays", "/admin/periods", "/admin/learning", "/api/settings/learning", "/admin/record-paper",
				"/admin/record-paper/preview", "/api/settings/record-paper", "/api/jobs", "/api/jobs/outlets",
				"/api/meetings?partner=1&area=OSH", "/api/meetings/count?area=OSH", "/api/meetings/facets?partner=1",
				"/meetings/export.csv?partner=1&area=OSH&from=2023-01-01",
				"/meetings/calendar?on=1999-05-05&partner=1&delegate=" + delegate, "/meetings/calendar?span=week&q=ilo",
				"/meetings/map?partner=1&from=1999-01-01", "/meetings/map?q=ilo", "/api/meetings/countries?area=OSH",
				"/api/partners", "/api/delegates", "/api/areas/summary", "/partners/doubles", "/delegates/doubles",
				"/api/partners/doubles", "/api/delegates/doubles")) {
			allowed.put(list, LIST);
		}
		for (String record : List.of("/meetings/" + meeting, "/meetings/" + meeting + "/edit",
				"/meetings/" + meeting + "/changes", "/meetings/" + meeting + "/guests", "/api/meetings/" + meeting,
				"/api/meetings/" + meeting + "/changes", "/partners/1", "/partners/3/edit", "/partners/3/changes",
				"/delegates/" + delegate, "/delegates/" + delegate + "/changes", "/partners/1/merger?from=5",
				"/partners/1/merger", "/partners/1/mergers", "/api/partners/1/mergers/comparison?from=5")) {
			allowed.put(record, RECORD);
		}
		// what was agreed in writing, beside what any other page across features has
		allowed.put("/countries/CH", PAGE + 1);
		for (String page : List.of("/", "/areas/OSH", "/meetings/new", "/account", "/account/tokens", "/account/views",
				"/account/feeds", "/account/mail", "/account/mail/proof/nothing", "/work", "/admin/areas/OSH",
				"/admin/areas/new", "/api/areas/OSH/summary", "/search?q=ilo", "/search?q=ilo&type=MEETING",
				"/search?q=nothng", "/search/instant?q=nothng", "/api/search?q=kemnaker", "/api/search/groups?q=ilo",
				"/search?q=perjanjian:berlaku", "/areas?from=1999-01-01&to=1999-12-31", "/areas/heat",
				"/areas/heat?by=country", "/areas/silence", "/areas/balance",
				"/areas/sheet?from=1999-01-01&to=1999-12-31", "/partners/1/figures", "/countries/CH/figures",
				"/api/partners/1/story", "/api/countries/CH/story", "/areas/changes", "/api/summaries/outlook",
				"/api/summaries/changes/parties?from=1999-01-01", "/api/summaries/changes?since=QUARTER",
				"/areas/summary.csv", "/areas/heat.csv", "/admin/areas/OSH/changes", "/api/summaries/areas",
				"/api/summaries/heat", "/api/summaries/silence", "/api/summaries/silence/pairs?partner=1&area=OSH",
				"/areas/silence?country=CH", "/api/summaries/balance", "/api/partners/1/summary",
				"/api/countries/CH/summary")) {
			allowed.put(page, PAGE);
		}
		return allowed;
	}

	private static Map<String, Integer> press(long item, long release) {
		Map<String, Integer> allowed = new LinkedHashMap<>();
		for (String list : List.of("/press", "/press?q=headline&from=2020-01-01", "/press?meeting=1", "/press/trash",
				"/press/inbox", "/press/inbox?status=READ", "/api/press", "/api/press/count?language=id",
				"/api/press/inbox", "/api/press/inbox/count")) {
			allowed.put(list, LIST);
		}
		for (String record : List.of("/press/" + item, "/press/" + item + "/edit", "/press/" + item + "/changes",
				"/press/inbox/" + release, "/api/press/" + item, "/api/press/inbox/" + release)) {
			allowed.put(record, RECORD);
		}
		allowed.put("/press/new", PAGE);
		return allowed;
	}

	private static Map<String, Integer> agreements(long agreement) {
		Map<String, Integer> allowed = new LinkedHashMap<>();
		for (String list : List.of("/agreements", "/agreements?partner=1&stage=IN_FORCE",
				"/agreements?noticeWithin=180", "/agreements?neverActedOn=true", "/agreements/trash",
				"/api/agreements?q=nota&country=TR", "/api/agreements/count?area=OSH", "/api/agreements/summary")) {
			allowed.put(list, LIST);
		}
		allowed.put("/agreements/new", PAGE);
		for (String record : List.of("/agreements/" + agreement, "/agreements/" + agreement + "/edit",
				"/agreements/" + agreement + "/changes", "/api/agreements/" + agreement,
				"/api/agreements/" + agreement + "/clock", "/api/agreements/" + agreement + "/duties",
				"/api/agreements/" + agreement + "/acts")) {
			allowed.put(record, RECORD);
		}
		return allowed;
	}

	private static Map<String, Integer> commitments(long commitment, long meeting, long unit) {
		Map<String, Integer> allowed = new LinkedHashMap<>();
		for (String list : List.of("/commitments", "/commitments?owner=PARTNER&due=LATE&area=INSP",
				"/commitments?partner=1", "/commitments?country=CH&open=true", "/commitments/matrix?partner=1",
				"/commitments/matrix.csv?open=true", "/commitments/reports?ids=" + commitment, "/commitments/trash",
				"/api/commitments?q=pelatih", "/api/commitments/count?partner=1",
				"/api/commitments/counts?partner=1&owner=OURS&due=LATE", "/api/meetings/" + meeting + "/matters")) {
			allowed.put(list, LIST);
		}
		for (String page : List.of("/commitments/" + commitment, "/commitments/" + commitment + "/edit",
				"/commitments/" + commitment + "/changes", "/commitments/new", "/commitments/new?meeting=" + meeting,
				"/api/commitments/" + commitment, "/units/" + unit)) {
			allowed.put(page, RECORD);
		}
		for (String page : List.of("/api/commitments/summary?partner=1", "/commitments/kept",
				"/commitments/kept?partner=1&area=OSH&unit=" + unit, "/search?q=komitmen:terlambat+mitra:turki",
				"/search?q=pelatih&type=COMMITMENT", "/api/search/groups?q=commitment:open+area:OSH")) {
			allowed.put(page, PAGE);
		}
		return allowed;
	}

	/**
	 * One with a speaker and a commitment of elsewhere, whose names are looked for apart.
	 */
	private Map<String, Integer> records(long delegate) {
		long partner = this.fixtures.partner();
		long meeting = this.fixtures
			.meeting(Fixtures.meetingDraft(partner).with("attendances", List.of(Fixtures.attending(delegate, "OURS"))))
			.id();
		Api officer = this.api.as(this.fixtures.administrator());
		long elsewhere = this.fixtures
			.commitment(Body.of("textEn", "A list", "owner", "OURS", "partnerId", partner, "classification", "OPEN"));
		Body item = Body.of("titleEn", "Training", "area", "OSH", "speakers",
				List.of(delegate, this.fixtures.delegate()), "outcomes",
				List.of(Body.of("type", "COMMITMENT", "commitmentId", elsewhere),
						Body.of("type", "COMMITMENT", "commitment", Body.of("textEn", "Trainers", "owner", "OURS"))));
		String page = "/meetings/" + meeting + "/record";
		Answer written = officer.put("/api" + page, 0, Body.of("items", List.of(item))).expect(200);
		officer.put("/api" + page, written.version(), Body.of("items", written.at("/items"))).expect(200);
		List<String> states = officer.get("/api" + page + "/states").expect(200).each("", "id");
		Map<String, Integer> allowed = new LinkedHashMap<>();
		for (String part : List.of("", "?edition=1", "?for=others", "/decisions", "/states",
				"/states?from=" + states.getLast() + "&to=" + states.getFirst(), "/edit", "/print",
				"/print?as=DISCUSSION", "/agreement", "/amendment", "/carryover")) {
			allowed.put(page + part, RECORD);
		}
		for (String part : List.of("", "/editions", "/editions/1", "/states", "/states/" + states.getFirst(),
				"/successors")) {
			allowed.put("/api" + page + part, LIST);
		}
		return allowed;
	}

	private static Map<String, Integer> costs(Browser browser, Map<String, Integer> addresses) {
		Map<String, Integer> costs = new LinkedHashMap<>();
		addresses.forEach((address, allowed) -> {
			int cost = cost(browser, address);
			costs.put(address, (cost <= allowed + SIGN_IN) ? cost : cost(browser, address));
		});
		return costs;
	}

	/**
	 * Those that cost more than before. What is dearer may have been so once, for what it
	 * keeps from then on.
	 */
	private static Map<String, Integer> dearer(Browser browser, Map<String, Integer> before) {
		Map<String, Integer> dearer = new LinkedHashMap<>();
		before.forEach((address, cost) -> {
			if (cost(browser, address) > cost) {
				int again = cost(browser, address);
				if (again > cost) {
					dearer.put(address, again);
				}
			}
		});
		return dearer;
	}

	private static int cost(Browser browser, String address) {
		return Statements.during(() -> browser.get(address).expect(200)).size();
	}

	private static void logMany(long delegate) {
		TestDatabase.sql().sql("""
				insert into meeting (id, reference, title, kind, mode, status, classification, date, date_precision,
				  zone, version, created_at, created_by, updated_at, updated_by)
				select n, '1999-' || lpad(upper(to_hex(n)), 5, '0'), 'Banyak ' || n, 'BILATERAL', 'IN_PERSON',
				  'HELD', 'OPEN',
				  date '1999-01-01' + n %% 365, 'DAY', 'Asia/Jakarta', 0, now(), 'many', now(), 'many'
				from generate_series(1, %d) n
				""".formatted(MANY)).update();
		TestDatabase.sql().sql("""
				insert into meeting_partner (meeting_id, partner_id, lead, position)
				select id, 1 + id % 40, true, 0 from meeting where created_by = 'many'
				""").update();
		TestDatabase.sql().sql("""
				insert into meeting_area (meeting_id, area_code, position)
				select m.id, a.code, 0 from meeting m join area a on a.position = m.id % 17 where m.created_by = 'many'
				""").update();
		TestDatabase.sql().sql("""
				insert into attendance (meeting_id, delegate_id, side, role, position)
				select id, :delegate, 'OURS', 'HEAD', 0 from meeting where created_by = 'many'
				""").param("delegate", delegate).update();
		Fixtures.digest();
	}

	private static void forgetMany() {
		for (String part : List.of("attendance", "meeting_area", "meeting_partner")) {
			TestDatabase.sql()
				.sql("delete from " + part + " where meeting_id in (select id from meeting where created_by = 'many')")
				.update();
		}
		TestDatabase.sql().sql("delete from meeting where created_by = 'many'").update();
		Fixtures.digest();
	}

}
