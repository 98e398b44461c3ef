package id.mitra.platform.record;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import id.mitra.TestClock;
import id.mitra.TestUser;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two hours before midnight in Jakarta and two hours after it, when a machine on
 * universal time is still on the day before: today is the ministry's day, on pages, in
 * figures, for posts and for tokens.
 */
@MitraTest
class TodayTests {

	private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

	private final LocalDate eve = LocalDate.now(ZoneOffset.UTC).plusDays(2);

	private final TimeZone machines = TimeZone.getDefault();

	private final Api api;

	private final Fixtures fixtures;

	private final TestClock clock;

	private final Today today;

	TodayTests(Api api, Fixtures fixtures, TestClock clock, Today today) {
		this.api = api;
		this.fixtures = fixtures;
		this.clock = clock;
		this.today = today;
	}

	@BeforeEach
	void elsewhere() {
		TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
	}

	@AfterEach
	void back() {
		TimeZone.setDefault(this.machines);
	}

	@ParameterizedTest(name = "at {0} UTC {1} day(s) later")
	@CsvSource({ "15:00, 0", "19:00, 1" })
	void isTheMinistrysDayOnBothSidesOfMidnight(String hour, int later) {
		LocalDate day = this.eve.plusDays(later);
		TestUser officer = this.fixtures.user(Role.OFFICER, Classification.OPEN);
		String name = "Person " + Fixtures.word();
		this.fixtures.delegate(Body.of("fullName", name, "posts", List.of(post("Ended", null, day.minusDays(1)),
				post("Holds", day, null), post("Begins", day.plusDays(1), null))));
		this.clock.at(this.eve + "T" + hour + ":00Z", () -> {
			assertThat(this.today.date()).isEqualTo(day);
			Answer silence = this.api.as(officer).get("/api/summaries/silence?months=12").expect(200);
			assertThat(silence.text("/since")).isEqualTo(day.minusMonths(12).toString());
			assertThat(this.api.as(officer).get("/api/delegates?q=" + name.replace(' ', '+')).each("/items", "title"))
				.containsExactly("Holds");
			assertThat(this.api.browser().signIn(officer).get("/meetings/new").body())
				.containsPattern("name=\"when\"[^>]*value=\"" + WRITTEN.format(day) + "\"");
			return null;
		});
	}

	@ParameterizedTest(name = "at {0} UTC {1} day(s) later")
	@CsvSource({ "15:00, 0", "19:00, 1" })
	void tokensEndWithTheMinistrysDay(String hour, int later) {
		TestUser officer = this.fixtures.user(Role.OFFICER, Classification.OPEN);
		String lasts = "mitra_test_" + Fixtures.word() + Fixtures.word();
		String over = "mitra_test_" + Fixtures.word() + Fixtures.word();
		this.fixtures.token(officer.id(), lasts, "READ", this.eve.plusDays(later));
		this.fixtures.token(officer.id(), over, "READ", this.eve.plusDays(later - 1));
		this.clock.at(this.eve + "T" + hour + ":00Z", () -> {
			this.api.withToken(lasts).get("/api/account").expect(200);
			return this.api.withToken(over).get("/api/account").expect(401);
		});
	}

	private static Body post(String title, @Nullable LocalDate from, @Nullable LocalDate to) {
		return Body.of("title", title, "partnerId", 3, "from", (from != null) ? from.toString() : null, "to",
				(to != null) ? to.toString() : null);
	}

}
