package id.mitra.press;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import id.mitra.Together;
import id.mitra.Unchanged;
import id.mitra.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

@MitraTest
class PressTests {

	private static final String PRESS = "/api/press";

	private final Fixtures fixtures;

	private final Api officer;

	private final Api staff;

	/** A word in the headlines of all that a test puts on record. */
	private final String word = Fixtures.word();

	private final Body draft = Body.of("headline", "Menaker " + this.word, "outlet", "Warta " + this.word);

	PressTests(Api api, Fixtures fixtures) {
		this.fixtures = fixtures;
		this.officer = api.as(fixtures.officer());
		this.staff = api.as(fixtures.staff());
	}

	private Answer add(Body draft) {
		return this.officer.post(PRESS, draft).expect(201);
	}

	private long meeting(Object... more) {
		Body draft = Fixtures.meetingDraft(this.fixtures.partner());
		for (int i = 0; i < more.length; i += 2) {
			draft = draft.with((String) more[i], more[i + 1]);
		}
		return this.fixtures.meeting(draft).id();
	}

	private static Body about(long meeting) {
		return Body.of("meetingId", meeting);
	}

	@Test
	void keepsWhatIsKnownOfAnItem() {
		long meeting = meeting("city", "Jenewa", "country", "CH");
		Answer made = add(this.draft.with("publishedOn", "2023-11-03")
			.with("publishedTime", "17:55")
			.with("zone", "Asia/Jakarta")
			.with("language", "en")
			.with("url", "https://warta.example/a?b=" + this.word)
			.with("caption", " A caption ")
			.with("credit", "Biro Humas")
			.with("photoCredit", " Kemnaker ")
			.with("meetings", List.of(about(meeting).with("date", "2023-11-02").with("mode", "IN_PERSON")))
			.with("findings", List.of(Body.of("type", "AGREEMENT", "text", "A plan"),
					Body.of("type", "COMMITMENT", "text", "Two trainers", "owner", "PARTNER"))));
		assertThat(made.header("Location")).isEqualTo("/api/press/" + made.id());
		Answer read = this.staff.get(PRESS + "/" + made.id()).expect(200);
		assertThat(read.header("ETag")).isEqualTo("\"" + made.version() + "\"");
		assertThat(read.text("/name")).isEqualTo(read.text("/headline")).isEqualTo("Menaker " + this.word);
		assertThat(read.text("/publishedOn")).isEqualTo("2023-11-03");
		assertThat(read.text("/publishedTime")).isEqualTo("17:55");
		assertThat(read.text("/zone")).isEqualTo("Asia/Jakarta");
		assertThat(read.text("/language")).isEqualTo("en");
		assertThat(read.text("/url")).isEqualTo("https://warta.example/a?b=" + this.word);
		assertThat(read.text("/caption")).isEqualTo("A caption");
		assertThat(read.text("/credit")).isEqualTo("Biro Humas");
		assertThat(read.text("/photoCredit")).isEqualTo("Kemnaker");
		assertThat(read.at("/ministryOwned").asBoolean()).isFalse();
		assertThat(read.number("/meetings/0/meetingId")).isEqualTo(meeting);
		assertThat(read.text("/meetings/0/date")).isEqualTo("2023-11-02");
		assertThat(read.text("/meetings/0/datePrecision")).isEqualTo("DAY");
		assertThat(read.each("/findings", "type")).containsExactly("AGREEMENT", "COMMITMENT");
		assertThat(read.text("/createdBy")).isEqualTo(this.fixtures.officer().username());
		assertThat(read.json().has("similar")).isFalse();
	}

	@Test
	void isIndonesianAndSomebodyElsesUntilToldOtherwise() {
		Answer made = add(Body.of("headline", "Menaker " + this.word));
		assertThat(made.text("/language")).isEqualTo("id");
		assertThat(made.at("/ministryOwned").asBoolean()).isFalse();
		assertThat(made.text("/outlet")).isNull();
	}

	@Test
	void keepsTheTextOfWhatTheMinistryOwns() {
		Answer made = add(this.draft.with("ministryOwned", true).with("text", "Baris satu\nBaris dua"));
		assertThat(this.staff.get(PRESS + "/" + made.id()).text("/text")).isEqualTo("Baris satu\nBaris dua");
	}

	@Test
	void isListedLatestFirstAndThoseWithoutADayLast() {
		long old = add(this.draft.with("publishedOn", "2021-05-01")).id();
		long none = add(this.draft).id();
		long late = add(this.draft.with("publishedOn", "2024-05-01")).id();
		Answer first = this.staff.get(PRESS + "?size=2&q=" + this.word).expect(200);
		assertThat(first.ids()).containsExactly(late, old);
		assertThat(
				this.staff.get(PRESS + "?size=2&q=" + this.word + "&cursor=" + first.text("/next")).expect(200).ids())
			.containsExactly(none);
	}

	@Test
	void isFoundByItsWordsOutletMeetingLanguageAndDays() {
		long meeting = meeting();
		long item = add(this.draft.with("publishedOn", "2022-03-04")
			.with("language", "en")
			.with("meetings", List.of(about(meeting)))).id();
		add(this.draft.with("outlet", "Other").with("publishedOn", "2022-04-04"));
		for (String filter : List.of("language=en", "outlet=warta%20" + this.word, "meeting=" + meeting,
				"from=2022-03-04&to=2022-03-04", "to=2022-04-03", "q=" + this.word + "%20warta")) {
			String query = filter.contains("q=") ? filter : "q=" + this.word.substring(0, 6) + "&" + filter;
			assertThat(this.staff.get(PRESS + "?" + query).expect(200).ids()).describedAs(filter).containsExactly(item);
			assertThat(this.staff.get(PRESS + "/count?" + query).expect(200).number("/count")).describedAs(filter)
				.isEqualTo(1);
		}
		assertThat(this.staff.get(PRESS + "/count?q=" + this.word).number("/count")).isEqualTo(2);
	}

	@Test
	void findsNothingForAMeetingThatIsUnknown() {
		add(this.draft);
		assertThat(this.staff.get(PRESS + "?meeting=999999999").expect(200).ids()).isEmpty();
		assertThat(this.staff.get(PRESS + "/count?meeting=999999999").expect(200).number("/count")).isZero();
	}

	@ParameterizedTest
	@CsvSource({ "from=2023-02-31,from", "to=yesterday,to", "meeting=x,meeting", "trashed=perhaps,trashed",
			"size=0,size", "cursor=abc,cursor" })
	void refusesAFilterThatItCannotRead(String filter, String field) {
		assertThat(this.staff.get(PRESS + "?" + filter).expect(400).errors()).hasSize(1)
			.allMatch((error) -> error.startsWith(field + " "));
	}

	@Test
	void readsAnyTextAsAFilter() {
		for (String filter : List.of("outlet=a%00b", "q=%00", "q=%27%3B--", "outlet=%25")) {
			assertThat(this.staff.get(PRESS + "?" + filter).expect(200).ids()).describedAs(filter).isEmpty();
		}
	}

	@Test
	void changesAtTheVersionThatWasRead() {
		Answer made = add(this.draft);
		String path = PRESS + "/" + made.id();
		Body changed = this.draft.with("headline", "Lain " + this.word);
		Unchanged.by(() -> this.officer.send("PUT", path, changed).expect(428));
		Answer updated = this.officer.put(path, made.version(), changed).expect(200);
		assertThat(updated.text("/headline")).isEqualTo("Lain " + this.word);
		assertThat(updated.version()).isGreaterThan(made.version());
		Answer stale = Unchanged
			.by(() -> this.officer.put(path, made.version(), this.draft.with("outlet", "Kabar")).expect(412));
		assertThat(stale.each("/conflicts", "field")).containsExactlyInAnyOrder("headline", "outlet");
		assertThat(stale.text("/conflicts/0/theirs")).isEqualTo("Lain " + this.word);
	}

	@Test
	void countsAChangeOfMeetingsOrFindingsAsOne() {
		Answer made = add(this.draft);
		Answer updated = this.officer
			.put(PRESS + "/" + made.id(), made.version(), this.draft.with("meetings", List.of(about(meeting()))))
			.expect(200);
		assertThat(updated.version()).isGreaterThan(made.version());
		Answer stale = this.officer.put(PRESS + "/" + made.id(), made.version(), this.draft).expect(412);
		assertThat(stale.each("/conflicts", "field")).containsExactly("meetings");
	}

	@Test
	void replacesItsMeetingsInAnyOrder() {
		long one = meeting();
		long other = meeting();
		Answer made = add(this.draft.with("meetings", List.of(about(one), about(other))));
		Answer turned = this.officer
			.put(PRESS + "/" + made.id(), made.version(),
					this.draft.with("meetings", List.of(about(other), about(one))))
			.expect(200);
		assertThat(turned.each("/meetings", "meetingId")).containsExactly("" + other, "" + one);
		Answer fewer = this.officer
			.put(PRESS + "/" + made.id(), turned.version(), this.draft.with("meetings", List.of(about(one))))
			.expect(200);
		assertThat(fewer.each("/meetings", "meetingId")).containsExactly("" + one);
	}

	@Test
	void goesToTheTrashAndComesBack() {
		Answer made = add(this.draft);
		String path = PRESS + "/" + made.id();
		this.officer.post(path + "/restoration").expect(404);
		this.officer.delete(path).expect(204);
		this.staff.get(path).expect(404);
		this.officer.put(path, made.version(), this.draft).expect(404);
		this.officer.delete(path).expect(404);
		assertThat(this.staff.get(PRESS + "?q=" + this.word).ids()).isEmpty();
		assertThat(this.officer.get(PRESS + "?trashed=true&q=" + this.word).ids()).containsExactly(made.id());
		assertThat(this.officer.post(path + "/restoration").expect(200).text("/headline"))
			.isEqualTo("Menaker " + this.word);
		assertThat(this.staff.get(PRESS + "?q=" + this.word).ids()).containsExactly(made.id());
	}

	@Test
	void leavesItsMeetingsWhereTheyAre() {
		long meeting = meeting();
		Answer made = add(this.draft.with("meetings", List.of(about(meeting))));
		this.officer.delete(PRESS + "/" + made.id()).expect(204);
		this.staff.get("/api/meetings/" + meeting).expect(200);
	}

	@Test
	void saysNoMoreOfAMeetingInTheTrash() {
		long meeting = meeting();
		Answer made = add(this.draft.with("meetings", List.of(about(meeting))));
		this.fixtures.trash("/meetings", meeting);
		assertThat(this.staff.get(PRESS + "/" + made.id()).expect(200).at("/meetings")).isEmpty();
		this.officer.put(PRESS + "/" + made.id(), made.version(), this.draft).expect(200);
		this.officer.post("/api/meetings/" + meeting + "/restoration").expect(200);
		assertThat(this.staff.get(PRESS + "/" + made.id()).each("/meetings", "meetingId"))
			.containsExactly(String.valueOf(meeting));
	}

	@Test
	void makesOneItemOfTheSameKey() {
		Api keyed = this.officer.with("Idempotency-Key", Fixtures.word());
		List<Answer> answers = Together.times(8, (number) -> keyed.post(PRESS, this.draft));
		assertThat(answers).allSatisfy((answer) -> assertThat(answer.status()).isIn(200, 201));
		assertThat(answers).extracting(Answer::id).containsOnly(answers.getFirst().id());
		assertThat(this.staff.get(PRESS + "/count?q=" + this.word).number("/count")).isEqualTo(1);
		Unchanged.by(() -> keyed.post(PRESS, this.draft.with("outlet", "Kabar")).expect(422));
	}

	@Test
	void isWrittenByOfficers() {
		Answer made = add(this.draft);
		Unchanged.by(() -> {
			this.staff.post(PRESS, this.draft).expect(403);
			this.staff.put(PRESS + "/" + made.id(), made.version(), this.draft).expect(403);
			return this.staff.delete(PRESS + "/" + made.id()).expect(403);
		});
	}

	static Stream<Arguments> wrong() {
		return Stream.of(Arguments.of("headline", null, "headline required"),
				Arguments.of("headline", "   ", "headline required"),
				Arguments.of("headline", "x".repeat(501), "headline size"),
				Arguments.of("headline", "a\nb", "headline characters"),
				Arguments.of("headline", "a\u202eb", "headline characters"),
				Arguments.of("headline", 5, "headline unreadable"),
				Arguments.of("outlet", "x".repeat(201), "outlet size"),
				Arguments.of("outlet", "a\0b", "outlet characters"),
				Arguments.of("publishedOn", "2023-02-31", "publishedOn unreadable"),
				Arguments.of("publishedOn", "1899-12-31", "publishedOn date.range"),
				Arguments.of("publishedTime", "17:55", "publishedOn required"),
				Arguments.of("publishedTime", "25:00", "publishedTime unreadable"),
				Arguments.of("language", "fr", "language format"), Arguments.of("url", "warta.example", "url format"),
				Arguments.of("url", "javascript:alert(1)", "url format"),
				Arguments.of("url", "https://warta.example/" + "x".repeat(500), "url size"),
				Arguments.of("caption", "x".repeat(501), "caption size"),
				Arguments.of("credit", "x".repeat(201), "credit size"),
				Arguments.of("photoCredit", "x".repeat(201), "photoCredit size"),
				Arguments.of("text", "Somebody else's words", "text press.owned"),
				Arguments.of("ministryOwned", "yes", "ministryOwned unreadable"),
				Arguments.of("meetings", List.of(about(999_999_999)), "meetings[0].meetingId meeting.unknown"),
				Arguments.of("meetings", List.of(Body.of()), "meetings[0].meetingId required"),
				Arguments.of("meetings", Arrays.asList((Object) null), "meetings[0] required"),
				Arguments.of("meetings", Collections.nCopies(51, about(1)), "meetings size"),
				Arguments.of("meetings", List.of(Body.of("meetingId", 1, "mood", "good")),
						"meetings[0].mood unknownField"),
				Arguments.of("findings", List.of(Body.of("type", "AGREEMENT")), "findings[0].text required"),
				Arguments.of("findings", List.of(Body.of("text", "A plan")), "findings[0].type required"),
				Arguments.of("findings", List.of(Body.of("type", "PROMISE", "text", "x")),
						"findings[0].type unreadable"),
				Arguments.of("findings", List.of(Body.of("type", "AGREEMENT", "text", "x", "owner", "JOINT")),
						"findings[0].owner finding.owner"),
				Arguments.of("findings", List.of(Body.of("type", "AGREEMENT", "text", "x".repeat(2001))),
						"findings[0].text size"),
				Arguments.of("findings", Arrays.asList((Object) null), "findings[0] required"),
				Arguments.of("mood", "good", "mood unknownField"));
	}

	@ParameterizedTest(name = "{0} {2}")
	@MethodSource("wrong")
	void refusesWhatIsWrongAtItsField(String field, Object value, String expected) {
		Answer refused = Unchanged.by(() -> this.officer.post(PRESS, this.draft.with(field, value)).expect(400));
		assertThat(refused.errors()).contains(expected);
		if (!field.equals("meetings")) {
			assertThat(refused.errors()).hasSize(1);
		}
		assertThat(this.officer.post(PRESS + "/likenesses", this.draft.with(field, value)).expect(400).errors())
			.contains(expected);
	}

	/** Where the ministry's day has not ended the next one has begun elsewhere. */
	@Test
	void refusesADayThatIsStillToCome() {
		LocalDate today = LocalDate.now(ZoneId.of("Asia/Jakarta"));
		add(this.draft.with("publishedOn", today.plusDays(1).toString()));
		Body ahead = this.draft.with("publishedOn", today.plusDays(3).toString());
		assertThat(Unchanged.by(() -> this.officer.post(PRESS, ahead).expect(400)).errors())
			.containsExactly("publishedOn press.ahead");
		assertThat(this.officer
			.post("/api/press/inbox",
					Body.of("text", "Kabar " + this.word, "publishedOn", today.plusDays(3).toString()))
			.expect(400)
			.errors()).containsExactly("publishedOn press.ahead");
	}

	@Test
	void refusesAZoneThatIsNone() {
		assertThat(this.officer.post(PRESS, this.draft.with("zone", "Asia/Atlantis")).expect(400).errors()).hasSize(1)
			.allMatch((error) -> error.startsWith("zone "));
	}

	@Test
	void refusesWhatIsWrongWithAMeetingItReports() {
		long meeting = meeting();
		Body about = about(meeting);
		assertThat(refused(about, about)).containsExactly("meetings[1].meetingId meeting.twice");
		assertThat(refused(about.with("country", "XX"))).containsExactly("meetings[0].country country.unknown");
		assertThat(refused(about.with("date", "2201-01-01"))).containsExactly("meetings[0].date date.range");
		assertThat(refused(about.with("city", "x".repeat(201)))).containsExactly("meetings[0].city size");
		assertThat(refused(about.with("mode", "DREAM"))).containsExactly("meetings[0].mode unreadable");
	}

	private List<String> refused(Body... meetings) {
		return Unchanged.by(() -> this.officer.post(PRESS, this.draft.with("meetings", List.of(meetings))).expect(400))
			.errors();
	}

	@Test
	void saysWhatIsWrongInTheCallersLanguage() {
		assertThat(
				this.officer.in("id").post(PRESS, this.draft.with("text", "x")).expect(400).text("/errors/0/message"))
			.isEqualTo(Words.of("id", "error.press.owned"));
	}

	@Test
	void isLikeAnotherAtTheSameAddressOrUnderTheSameHeadline() {
		String url = "https://warta.example/" + this.word;
		String headline = "Menaker bahas pelatihan vokasi dengan mitra " + this.word;
		long first = add(this.draft.with("headline", headline).with("url", url)).id();
		Answer byAddress = add(Body.of("headline", "Something else " + Fixtures.word(), "url", url));
		assertThat(byAddress.each("/similar", "id")).containsExactly(String.valueOf(first));
		assertThat(byAddress.at("/similar/0/score").asDouble()).isEqualTo(1);
		Answer byHeadline = add(Body.of("headline", headline.toUpperCase() + "!"));
		assertThat(byHeadline.each("/similar", "id")).containsExactly(String.valueOf(first));
		Answer likenesses = this.staff.post(PRESS + "/likenesses", Body.of("headline", headline)).expect(200);
		assertThat(likenesses.each("", "id")).contains(String.valueOf(first), String.valueOf(byHeadline.id()));
		assertThat(add(Body.of("headline", "Nothing like it " + Fixtures.word())).at("/similar")).isEmpty();
	}

	@Test
	void isNotLikeItself() {
		Api keyed = this.officer.with("Idempotency-Key", Fixtures.word());
		keyed.post(PRESS, this.draft).expect(201);
		assertThat(keyed.post(PRESS, this.draft).at("/similar")).isEmpty();
		assertThat(keyed.post(PRESS + "/likenesses", this.draft).expect(200).json()).isEmpty();
	}

	@Test
	void showsWhatItSaysOtherwiseThanIsOnRecord() {
		long meeting = meeting("city", "Jenewa", "country", "CH", "mode", "IN_PERSON");
		Answer made = add(this.draft.with("meetings",
				List.of(about(meeting).with("date", "2023-11-03")
					.with("mode", "ONLINE")
					.with("city", "Bern")
					.with("country", "CH"))));
		assertThat(made.each("/meetings/0/contradictions", "field")).containsExactly("date", "mode", "city");
		assertThat(made.text("/meetings/0/contradictions/0/onRecord")).isEqualTo("2023-11-02");
		assertThat(made.text("/meetings/0/contradictions/0/reported")).isEqualTo("2023-11-03");
		Answer listed = this.staff.get(PRESS + "?q=" + this.word).expect(200);
		assertThat(listed.at("/items/0/meetings/0/contradictions")).hasSize(3);
	}

	@ParameterizedTest
	@CsvSource({ "date,2023-11-02,''", "date,2023-11-03,date", "city,Geneva,''", "city,GENÈVE,''", "city,Bern,city",
			"country,CH,''", "country,FR,country", "mode,IN_PERSON,''", "mode,HYBRID,mode" })
	void contradictsOnlyWhereBothSayAndDiffer(String field, String value, String expected) {
		long meeting = meeting("city", "Jenewa", "country", "CH", "mode", "IN_PERSON");
		Answer made = add(this.draft.with("meetings", List.of(about(meeting).with(field, value))));
		assertThat(String.join(",", made.each("/meetings/0/contradictions", "field"))).isEqualTo(expected);
	}

	@Test
	void doesNotContradictWhatItKnowsLessExactly() {
		long day = meeting();
		long month = meeting("datePrecision", "MONTH");
		Answer made = add(this.draft.with("meetings",
				List.of(about(day).with("date", "2023-11-20").with("datePrecision", "MONTH"),
						about(month).with("date", "2023-11-20"))));
		for (JsonNode covered : made.at("/meetings")) {
			assertThat(covered.get("contradictions")).isEmpty();
		}
		Answer other = add(this.draft.with("meetings",
				List.of(about(day).with("date", "2023-12-02").with("datePrecision", "MONTH"),
						about(month).with("date", "2023-10-31"))));
		for (JsonNode covered : other.at("/meetings")) {
			assertThat(covered.get("contradictions")).hasSize(1);
		}
	}

}
