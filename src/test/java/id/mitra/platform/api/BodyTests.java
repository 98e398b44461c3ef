package id.mitra.platform.api;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import id.mitra.RawSocket;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.core.env.Environment;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a body may say, whichever collection it is sent to.
 */
@MitraTest
class BodyTests {

	private static final Set<String> MOVES = Set.of("version", "updatedAt", "updatedBy", "similar");

	private final Api officer;

	private final Api administrator;

	private final Fixtures fixtures;

	private final int port;

	BodyTests(Api api, Fixtures fixtures, Environment environment) {
		this.officer = api.as(fixtures.officer());
		this.administrator = api.as(fixtures.administrator());
		this.fixtures = fixtures;
		this.port = environment.getRequiredProperty("local.server.port", Integer.class);
	}

	/** A record of each collection, with all that it can hold. */
	private String record(String collection) {
		long id = switch (collection) {
			case "partners" -> this.fixtures.partner(this.fixtures.partnerDraft()
				.with("parentId", this.fixtures.partner())
				.with("country", "CH")
				.with("aliases", List.of(Fixtures.word())));
			case "units" -> this.fixtures.unit();
			case "delegates" -> this.fixtures.delegate(this.fixtures.delegateDraft()
				.with("posts", List
					.of(Body.of("title", "Director", "partnerId", this.fixtures.partner(), "from", "2022-01-01"))));
			case "meetings" -> meeting();
			case "press" -> this.fixtures.press(Fixtures.pressDraft()
				.with("meetings", List.of(Body.of("meetingId", meeting(), "date", "2023-11-03", "city", "Bern")))
				.with("findings", List.of(Body.of("type", "COMMITMENT", "text", "x", "owner", "OURS"))));
			case "users" -> this.fixtures.user(Role.STAFF, Classification.OPEN).id();
			default -> 0;
		};
		return "/api/" + collection + "/" + ((id == 0) ? "OSH" : id);
	}

	private long meeting() {
		long partner = this.fixtures.partner();
		long delegate = this.fixtures.delegate();
		return this.fixtures
			.meeting(Fixtures.meetingDraft(partner)
				.with("areas", List.of(Fixtures.touching("OSH")))
				.with("attendances", List.of(Fixtures.attending(delegate, "PARTNER")))
				.with("statements", List.of(Body.of("delegateId", delegate, "text", "x", "language", "en"))))
			.id();
	}

	@ParameterizedTest
	@ValueSource(strings = { "partners", "units", "delegates", "meetings", "press", "users", "areas" })
	void mayBeTheRecordAsGetGaveIt(String collection) {
		String address = record(collection);
		Answer before = this.administrator.get(address).expect(200);
		Answer after = this.administrator.with("If-Match", before.header("ETag"))
			.send("PUT", address, before.json())
			.expect(200);
		assertThat(lasting(after.json())).isEqualTo(lasting(before.json()));
	}

	@Test
	void mayBeTheAccountAsGetGaveIt() {
		Answer before = this.officer.get("/api/account").expect(200);
		assertThat(this.officer.send("PUT", "/api/account", before.json()).expect(200).json()).isEqualTo(before.json());
	}

	private static Map<String, JsonNode> lasting(JsonNode record) {
		Map<String, JsonNode> fields = new TreeMap<>();
		record.forEachEntry(fields::put);
		fields.keySet().removeAll(MOVES);
		return fields;
	}

	@ParameterizedTest
	@ValueSource(strings = { "partners", "units", "delegates", "meetings", "press", "users", "areas" })
	void mayHoldNothingElseInAnEdit(String collection) {
		String address = record(collection);
		ObjectNode record = (ObjectNode) this.administrator.get(address).json();
		record.put("nonsense", 1).putObject("other").put("id", 1);
		assertThat(this.administrator.with("If-Match", "*").send("PUT", address, record).expect(400).errors())
			.containsExactly("nonsense unknownField", "other unknownField");
	}

	@Test
	void namesAllThatIsUnknownAtOnceNestedToo() {
		String address = record("meetings");
		ObjectNode meeting = (ObjectNode) this.officer.get(address).json();
		((ObjectNode) meeting.at("/partners/0")).put("x", 1);
		((ObjectNode) meeting.at("/attendances/0")).put("y", 1);
		meeting.put("z", 1).put("date", "2023-02-31");
		assertThat(this.officer.with("If-Match", "*").send("PUT", address, meeting).expect(400).errors())
			.containsExactlyInAnyOrder("z unknownField", "partners[0].x unknownField", "attendances[0].y unknownField",
					"date unreadable");
	}

	@Test
	void createsFromADraftAloneWithNothingDerived() {
		assertThat(this.officer
			.post("/api/partners",
					this.fixtures.partnerDraft().with("id", 1).with("version", 2).with("countryName", "x"))
			.expect(400)
			.errors()).containsExactly("countryName unknownField", "id unknownField", "version unknownField");
	}

	@Test
	void isHeldToNoVersionByAStar() {
		String address = record("partners");
		Body draft = this.fixtures.partnerDraft();
		this.officer.with("If-Match", "*").send("PUT", address, draft).expect(200);
		this.officer.with("If-Match", "*").send("PUT", address, draft.with("notes", "x")).expect(200);
		this.officer.with("If-Match", "\"0\"").send("PUT", address, draft).expect(412);
		this.officer.send("PUT", address, draft).expect(428);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			partners  | {"kind":"AGENCY","nameEn":"x","parentId":ID} | parentId
			units     | {"nameId":"x","parentId":ID} | parentId
			delegates | {"fullName":"x","posts":[{"title":"x","partnerId":ID}]} | posts[0].partnerId
			delegates | {"fullName":"x","posts":[{"title":"x","unitId":ID}]} | posts[0].unitId
			meetings  | {MEETING,"partners":[{"partnerId":ID,"lead":true}]} | partners[0].partnerId
			meetings  | {MEETING,"attendances":[{"delegateId":ID,"side":"OURS"}]} | attendances[0].delegateId
			meetings  | {MEETING,"statements":[{"delegateId":ID,"text":"x","language":"en"}]} \
			  | statements[0].delegateId
			meetings  | {MEETING,"areas":[{"code":"NONE"}]} | areas[0].code
			press     | {"headline":"x","meetings":[{"meetingId":ID}]} | meetings[0].meetingId
			""")
	void isRefusedAtTheFieldOfAnIdThatNobodyHas(String collection, String body, String field) {
		for (String id : List.of("9007199254740000", "0", "-7")) {
			String text = body.replace("ID", id)
				.replace("MEETING",
						"\"title\":\"x\",\"kind\":\"INTERNAL\",\"status\":\"HELD\",\"date\":\"2023-11-02\"");
			Answer answer = this.administrator.post("/api/" + collection, text).expect(400);
			assertThat(answer.each("/errors", "field")).describedAs(answer.body()).contains(field);
		}
	}

	@Test
	void treatsAHiddenIdAsOneThatNobodyHas() {
		long secret = this.fixtures.meeting(this.fixtures.partner(), Classification.TOP_SECRET).id();
		Body draft = Fixtures.pressDraft();
		Answer hidden = this.officer.post("/api/press", draft.with("meetings", List.of(Body.of("meetingId", secret))));
		Answer absent = this.officer.post("/api/press", draft.with("meetings", List.of(Body.of("meetingId", 7))));
		assertThat(hidden.expect(400).body()).isEqualTo(absent.expect(400).body());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{"kind":"x"}                        | kind                  | BILATERAL, COURTESY_CALL
			{"kind":1}                          | kind                  | BILATERAL
			{"kind":""}                         | kind                  | BILATERAL
			{"title":5}                         | title                 | cannot be read
			{"title":true}                      | title                 | cannot be read
			{"date":"2023-02-31"}               | date                  | 2023-11-02
			{"date":[2023,1,1]}                 | date                  | 2023-11-02
			{"startTime":"24:61"}               | startTime             | 14:30
			{"partners":[{"partnerId":"5"}]}    | partners[0].partnerId | cannot be read
			{"partners":[{"partnerId":5.5}]}    | partners[0].partnerId | cannot be read
			{"partners":[{"partnerId":5.0}]}    | partners[0].partnerId | cannot be read
			{"partners":[{"partnerId":1e30}]}   | partners[0].partnerId | cannot be read
			{"partners":[{"partnerId":true}]}   | partners[0].partnerId | cannot be read
			{"partners":[{"partnerId":""}]}     | partners[0].partnerId | cannot be read
			{"partners":[{"lead":"true"}]}      | partners[0].lead      | true, false
			{"partners":[{"lead":1}]}           | partners[0].lead      | true, false
			{"partners":{}}                     | partners              | cannot be read
			{"partners":"x"}                    | partners              | cannot be read
			{"partners":""}                     | partners              | cannot be read
			{"title":"a","title":"b"}           | title                 | cannot be read
			""")
	void isNeverCoerced(String body, String field, String words) {
		Answer answer = this.officer.post("/api/meetings", body).expect(400);
		assertThat(answer.each("/errors", "field")).containsExactly(field);
		assertThat(answer.text("/errors/0/code")).isEqualTo("unreadable");
		assertThat(answer.text("/errors/0/message")).contains(words);
	}

	@Test
	void saysWhichZonesThereAre() {
		assertThat(
				this.officer.post("/api/meetings", Fixtures.meetingDraft(this.fixtures.partner()).with("zone", "X/Y"))
					.expect(400)
					.errors())
			.containsExactly("zone zone");
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32" })
	void isInNoOtherEncodingThanUtf8(String charset) {
		byte[] body = Api.writtenOut(this.fixtures.partnerDraft()).getBytes(Charset.forName(charset));
		assertThat(sent(body, "application/json").body()).contains("The body is not UTF-8");
		assertThat(sent(body, "application/json;charset=" + charset).status()).isIn(400, 415);
	}

	@Test
	void hasNoCharacterInALongerFormThanItNeeds() {
		byte[] body = "{\"kind\":\"AGENCY\",\"nameEn\":\"a??\"}".getBytes(StandardCharsets.US_ASCII);
		for (byte[] pair : new byte[][] { { (byte) 0xc0, (byte) 0xaf }, { (byte) 0xed, (byte) 0xa0 },
				{ (byte) 0xff, (byte) 0xfe } }) {
			int place = new String(body, StandardCharsets.ISO_8859_1).lastIndexOf('"') - 2;
			System.arraycopy(pair, 0, body, place, 2);
			RawSocket.Reply reply = sent(body, "application/json");
			assertThat(reply.status()).isEqualTo(400);
			assertThat(reply.body()).contains("The body is not UTF-8");
		}
	}

	@Test
	void mayBeginWithAMarkAsUtf8CanAndNameItsEncoding() {
		String draft = Api.writtenOut(this.fixtures.partnerDraft());
		assertThat(sent(("\ufeff" + draft).getBytes(StandardCharsets.UTF_8), "application/json;charset=utf-8").status())
			.isEqualTo(201);
	}

	private RawSocket.Reply sent(byte[] body, String type) {
		return RawSocket.send(this.port,
				"POST /api/partners HTTP/1.1\r\nHost: localhost\r\nAccept-Language: en\r\nAuthorization: Bearer "
						+ this.fixtures.officer().token() + "\r\nContent-Type: " + type + "\r\nContent-Length: "
						+ body.length + "\r\nConnection: close\r\n\r\n",
				body);
	}

	@ParameterizedTest
	@ValueSource(strings = { "[", "{\"title\":", "{\"partners\":" })
	void isRefusedWhereItIsTooDeep(String start) {
		this.officer.post("/api/meetings", start + "[".repeat(100_000)).expect(400);
	}

	@Test
	void isRefusedWhereANumberIsTooLong() {
		this.officer.post("/api/meetings", "{\"partners\":[{\"partnerId\":" + "9".repeat(100_000) + "}]}").expect(400);
		this.officer.post("/api/meetings", "{\"partners\":[{\"partnerId\":1e999999999}]}").expect(400);
	}

	@Test
	void isNamedByHalfACharacterWithAMarkInItsPlace() {
		assertThat(this.officer.post("/api/partners", "{\"a\\ud800\":1}").expect(400).errors())
			.containsExactly("a? unknownField");
	}

	@Test
	void mayHaveOneMegabyte() {
		this.officer.post("/api/partners", "{\"notes\":\"" + "x".repeat(1_100_000) + "\"}").expect(413);
	}

	@Test
	void isMissedWhereThereIsNone() {
		assertThat(this.officer.post("/api/partners").expect(400).text("/detail")).contains("missing");
		assertThat(this.officer.post("/api/partners", "nonsense").expect(400).text("/detail")).contains("not JSON");
	}

}
