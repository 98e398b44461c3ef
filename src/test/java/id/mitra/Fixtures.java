package id.mitra;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.UUID;

import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Role;
import id.mitra.platform.text.Sha256;

import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/**
 * Makes what tests need on record: users by SQL, all else through the API, as an officer
 * would. Every name is one that no other record has.
 */
public final class Fixtures {

	/**
	 * As weak as can be: how long it takes is told by the hash, and tests sign in
	 * thousands of times.
	 */
	private static final String HASH = "{bcrypt}" + new BCryptPasswordEncoder(4).encode(TestUser.PASSWORD);

	private static final Map<Long, Integer> MANY = Collections.synchronizedMap(new HashMap<>());

	private final Api api;

	private final TestUser staff = user(Role.STAFF, Classification.LIMITED);

	private final TestUser officer = user(Role.OFFICER, Classification.SECRET);

	private final TestUser manager = user(Role.MANAGER, Classification.SECRET);

	private final TestUser administrator = user(Role.ADMINISTRATOR, Classification.TOP_SECRET);

	private final Examples examples;

	Fixtures(Api api) {
		this.api = api;
		this.examples = new Examples(api.as(this.administrator));
	}

	/** Reads up to LIMITED. */
	public TestUser staff() {
		return this.staff;
	}

	/** Writes, and reads up to SECRET. */
	public TestUser officer() {
		return this.officer;
	}

	public TestUser manager() {
		return this.manager;
	}

	public TestUser administrator() {
		return this.administrator;
	}

	/** A user whom no other test touches, English, in Jakarta. */
	public TestUser user(Role role, Classification clearance) {
		String name = "user-" + word();
		String token = "mitra_test_" + word() + word();
		long id = TestDatabase.sql()
			.sql("""
					insert into app_user (username, display_name, role, clearance, locale, zone, active,
					  password_hash, version,
					  created_at, created_by, updated_at, updated_by)
					values (:name, :name, :role, cast(:clearance as classification), 'en', 'Asia/Jakarta',
					  true, :hash, 0,
					  now(), 'test', now(), 'test')
					returning id
					""")
			.param("name", name)
			.param("role", role.name())
			.param("clearance", clearance.name())
			.param("hash", HASH)
			.query(Long.class)
			.single();
		token(id, token, "WRITE", 30);
		return new TestUser(id, name, role, clearance, token);
	}

	/**
	 * Puts a token on record that is good for some days from today, or, negative, was.
	 */
	public long token(long user, String token, String scope, int days) {
		return token(user, token, scope, LocalDate.now(ZoneId.of("Asia/Jakarta")).plusDays(days));
	}

	/** Puts a token on record that is good to the end of a day. */
	public long token(long user, String token, String scope, LocalDate last) {
		return TestDatabase.sql()
			.sql("""
					insert into access_token (user_id, name, scope, expires_on, token_hash, created_at)
					values (:user, 'test', :scope, :last, :hash, now())
					returning id
					""")
			.param("user", user)
			.param("scope", scope)
			.param("last", last)
			.param("hash", Sha256.of(token))
			.query(Long.class)
			.single();
	}

	/** Says which person a user is, and in which unit they work; null for none. */
	public void place(TestUser user, Long delegate, Long unit) {
		Api keeper = this.api.as(administrator());
		Answer now = keeper.get("/api/users/" + user.id()).expect(200);
		keeper.put("/api/users/" + user.id(), now.version(),
				Body.of("username", user.username(), "displayName", user.username(), "role", user.role().name(),
						"clearance", user.clearance().name(), "locale", "en", "delegateId", delegate, "unitId", unit))
			.expect(200);
	}

	/** What somebody typed into the form of a meeting and did not save, by its key. */
	public UUID unfinished(TestUser user) {
		UUID form = UUID.randomUUID();
		this.api.as(user)
			.send("PUT", "/api/account/unfinished/" + form,
					Body.of("address", "/meetings/new", "title", "Log a meeting", "fields", "title=Half", "tab",
							form.toString()))
			.expect(200);
		return form;
	}

	/** A view that somebody kept, by its id. */
	public long view(TestUser user, String name, String query) {
		return this.api.as(user).post("/api/account/views", Body.of("name", name, "query", query)).expect(201).id();
	}

	/** A calendar feed of somebody's, by its id. */
	public long feed(TestUser user) {
		return this.api.as(user).post("/api/account/feeds", Body.of("name", word(), "view", "MINE")).expect(201).id();
	}

	/** Reminds somebody of a meeting tomorrow; the reminder's id. */
	public long reminder(TestUser user) {
		return TestDatabase.sql()
			.sql("""
					insert into reminder (id, user_id, kind, meeting_id, about_day, day)
					select :meeting, :user, 'TOMORROW', :meeting, current_date + 1, current_date
					returning id
					""")
			.param("meeting", meeting(partner(), Classification.OPEN).id())
			.param("user", user.id())
			.query(Long.class)
			.single();
	}

	/** A page of a meeting for its guests, by its id. */
	public long guestPage(long meeting) {
		return TestDatabase.sql()
			.sql("""
					insert into guest_page (id, meeting_id, secret_hash, opened_by, expires_at)
					select :id, :meeting, :hash, min(u.id), now() + interval '1 hour'
					from app_user u
					returning id
					""")
			.param("id", System.nanoTime())
			.param("meeting", meeting)
			.param("hash", Sha256.of(word() + word()))
			.query(Long.class)
			.single();
	}

	/** Somebody who entered themselves there and waits, by their id. */
	public long guest(long meeting) {
		return TestDatabase.sql()
			.sql("""
					insert into guest (id, page_id, device_hash, name, office, organisation, side)
					values (:id, :page, :hash, :name, 'Attaché', 'Embassy', 'PARTNER')
					returning id
					""")
			.param("id", System.nanoTime())
			.param("page", guestPage(meeting))
			.param("hash", Sha256.of(word()))
			.param("name", "Guest " + word())
			.query(Long.class)
			.single();
	}

	/** Signs a user in once more, and gives the id of that session. */
	public long session(TestUser user) {
		return Long.parseLong(this.api.browser()
			.signIn(user)
			.call("GET", "/api/account/sessions", null)
			.expect(200)
			.at("/items/0/id")
			.toString());
	}

	/** Eight letters that nothing else has, nor anything like them. */
	public static String word() {
		return Invented.word();
	}

	public Body partnerDraft() {
		String name = word();
		return Body.of("kind", "AGENCY", "nameEn", "Agency " + name, "nameId", "Badan " + name);
	}

	public long partner() {
		return partner(partnerDraft());
	}

	public long partner(Body draft) {
		return this.api.as(officer()).post("/api/partners", draft).expect(201).id();
	}

	public Body delegateDraft() {
		return Body.of("fullName", "Person " + word() + " " + word());
	}

	public long delegate() {
		return delegate(delegateDraft());
	}

	public long delegate(Body draft) {
		return this.api.as(officer()).post("/api/delegates", draft).expect(201).id();
	}

	/** That another record of its collection was merged into one: by an administrator. */
	public long merger(String collection, long into) {
		long from = collection.equals("partners") ? partner() : delegate();
		return this.api.as(administrator())
			.with("If-Match", "*")
			.post("/api/" + collection + "/" + into + "/mergers", Body.of("from", from, "fromVersion", 0))
			.expect(201)
			.id();
	}

	public long unit() {
		return this.api.as(administrator()).post("/api/units", Body.of("nameId", "Biro " + word())).expect(201).id();
	}

	/** A new area, which whoever makes it takes off record again, as others count all. */
	public Answer area() {
		String code = Fixtures.word().toUpperCase(Locale.ROOT);
		return this.api.as(administrator())
			.post("/api/areas", Body.of("code", code, "nameEn", "Area " + word(), "nameId", "Bidang " + word()))
			.expect(201);
	}

	/**
	 * Takes a new area off record with all that is derived of it, and has every instance
	 * told so.
	 */
	public static void forgetArea(String code) {
		String ids = TestDatabase.sql()
			.sql("select array(select meeting_id from meeting_area where area_code = :code)::text")
			.param("code", code)
			.query(String.class)
			.single();
		TestDatabase.sql().sql("delete from meeting_area where area_code = :code").param("code", code).update();
		TestDatabase.sql()
			.sql("select refresh_meetings(cast(:ids as bigint[])), refresh_meeting_texts(cast(:ids as bigint[]))")
			.param("ids", ids)
			.query((row) -> {
			});
		TestDatabase.sql().sql("""
				select count_words(array[row('OPEN', words)::word_holder], null)
				from name_text
				where key = 'A' || :code
				""").param("code", code).query((row) -> {
		});
		TestDatabase.sql().sql("delete from name_text where key = 'A' || :code").param("code", code).update();
		TestDatabase.sql().sql("delete from area_owner where area_code = :code").param("code", code).update();
		TestDatabase.sql().sql("delete from area where code = :code").param("code", code).update();
		TestDatabase.sql().sql("insert into reference_change (collection) values ('areas')").update();
	}

	/** A new record of a collection, such as {@code /partners}, with all it may have. */
	public long record(String collection) {
		return record(collection, UnaryOperator.identity());
	}

	long record(String collection, UnaryOperator<Body> change) {
		return this.examples.make(collection, change);
	}

	/** Notes an agreement's signature: the event's id. */
	long signature(long agreement) {
		return this.api.as(administrator())
			.post("/api/agreements/" + agreement + "/events", Body.of("type", "SIGNED", "doneOn", "2024-03-05"))
			.expect(201)
			.id();
	}

	/** The first duty of an agreement that is signed. */
	long duty(long agreement) {
		return this.api.as(administrator()).get("/api/agreements/" + agreement + "/duties").number("/items/0/id");
	}

	/** Puts a record of a collection, such as {@code /partners}, in the trash. */
	public void trash(String collection, long id) {
		this.api.as(administrator()).delete("/api" + collection + "/" + id).expect(204);
	}

	/** A held, open, bilateral meeting with a partner, and nothing more. */
	public static Body meetingDraft(long partner) {
		return meetingDraft(partner, "Meeting " + word());
	}

	/** Under a title that need not be the only one, as words run out under load. */
	public static Body meetingDraft(long partner, String title) {
		return Body.of("title", title, "kind", "BILATERAL", "status", "HELD", "classification", "OPEN", "date",
				"2023-11-02", "partners", List.of(Body.of("partnerId", partner, "lead", true)));
	}

	public Answer meeting(Body draft) {
		return this.api.as(administrator()).post("/api/meetings", draft).expect(201);
	}

	/** A held meeting of a classification with a partner. */
	public Answer meeting(long partner, Classification classification) {
		return meeting(meetingDraft(partner).with("classification", classification));
	}

	/**
	 * Puts held, open meetings with a partner on record by SQL, one a day back from
	 * today, each touching OSH.
	 */
	public void manyMeetings(long partner, int number) {
		manyMeetings(partner, number, 1);
	}

	/** Likewise, so many days apart, up to yesterday or all today. */
	public void manyMeetings(long partner, int number, int apart) {
		TestDatabase.sql()
			.sql("""
					with made as (
					  insert into meeting (id, reference, title, kind, mode, status, classification, date,
					    date_precision, zone,
					    version, created_at, created_by, updated_at, updated_by)
					  select (1::bigint << 52) + :of * 100000 + n, to_char(n % 10000, 'FM0000') || '-' || lpad(
					      upper(to_hex(:of * 16 + n / 10000)), 5, '0'), 'Meeting ' || n, 'BILATERAL',
					      'IN_PERSON', 'HELD',
					    'OPEN', current_date - n * :apart, 'DAY', 'Asia/Jakarta', 0, now(), 'test', now(), 'test'
					  from generate_series(1, :number) n
					  returning id
					), areas as (
					  insert into meeting_area (meeting_id, area_code, position) select id, 'OSH', 0 from made
					)
					insert into meeting_partner (meeting_id, partner_id, lead, position)
					select id, :partner, true, 0 from made
					""")
			.param("partner", partner)
			.param("of", many(partner))
			.param("number", number)
			.param("apart", apart)
			.update();
		digest();
	}

	/**
	 * Derives what hangs on meetings that were put on record, or taken off it, by SQL.
	 */
	static void digest() {
		TestDatabase.sql().sql("""
				select refresh_meetings(array(
				  select coalesce(m.id, d.meeting_id)
				  from meeting m
				  full join meeting_digest d on d.meeting_id = m.id
				  where m.id is null
				    or d.meeting_id is null))
				""").query((row) -> {
		});
		TestDatabase.sql().sql("analyze").update();
	}

	/** Takes the many off record again, so that no other test meets them. */
	public void forgetMeetings(long partner) {
		for (String table : List.of("meeting_area", "meeting_partner", "meeting")) {
			TestDatabase.sql()
				.sql(("delete from %s where %s between (1::bigint << 52) + :of * 100000 "
						+ "and (1::bigint << 52) + :of * 100000 + 99999")
					.formatted(table, table.equals("meeting") ? "id" : "meeting_id"))
				.param("of", many(partner))
				.update();
		}
		digest();
	}

	/** A small number for each partner that has many meetings, as their own are large. */
	private static int many(long partner) {
		return MANY.computeIfAbsent(partner, (one) -> MANY.size() + 1);
	}

	/** A commitment, put on record by someone who may know of any. */
	public long commitment(Body draft) {
		return this.api.as(administrator()).post("/api/commitments", draft).expect(201).id();
	}

	public void report(long commitment, Body report) {
		this.api.as(administrator()).post("/api/commitments/" + commitment + "/reports", report).expect(200);
	}

	public void assess(long commitment, Body assessment) {
		this.api.as(administrator())
			.send("PUT", "/api/commitments/" + commitment + "/assessment", assessment)
			.expect(200);
	}

	/** A press item that reports no meeting yet. */
	public static Body pressDraft() {
		return Body.of("headline", "Headline " + word() + " " + word(), "outlet", "Warta " + word());
	}

	public long press() {
		return press(pressDraft());
	}

	public long press(Body draft) {
		return this.api.as(administrator()).post("/api/press", draft).expect(201).id();
	}

	/**
	 * Puts a release into the inbox that reports a meeting with someone whom nobody
	 * knows.
	 */
	public long release() {
		return release("Kabar " + word() + "\n\nMenteri Ketenagakerjaan, Ratna " + word()
				+ ", bertemu dengan Menteri Tenaga Kerja Laos, Somchai " + word()
				+ ", di Jakarta, Selasa (21/1/2025).");
	}

	public long release(String text) {
		return this.api.as(officer()).post("/api/press/inbox", Body.of("text", text)).expect(201).id();
	}

	public static Body touching(String area) {
		return Body.of("code", area);
	}

	public static Body attending(long delegate, String side) {
		return Body.of("delegateId", delegate, "side", side);
	}

}
