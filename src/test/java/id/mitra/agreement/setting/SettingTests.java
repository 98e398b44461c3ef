package id.mitra.agreement.setting;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Of what several administrators keep at once nothing is lost.
 */
@MitraTest
class SettingTests {

	private static final String DAYS = "/api/settings/holidays/days";

	private static final String PERIODS = "/api/settings/periods";

	private static final int AT_ONCE = 6;

	private final Api administrator;

	private final Api officer;

	SettingTests(Api api, Fixtures fixtures) {
		this.administrator = api.as(fixtures.administrator());
		this.officer = api.as(fixtures.officer());
	}

	private static Body day(String on) {
		return Body.of("on", on, "nameId", "Libur");
	}

	private List<String> days() {
		return this.administrator.get("/api/settings/holidays").expect(200).each("", "on");
	}

	private static List<Answer> atOnce(Stream<Supplier<Answer>> calls) {
		return calls.map(CompletableFuture::supplyAsync).toList().stream().map(CompletableFuture::join).toList();
	}

	@Test
	void losesNoDayOfThoseThatAreAddedOrTakenOutAtOnce() {
		List<String> days = IntStream.rangeClosed(1, AT_ONCE).mapToObj((day) -> "1995-03-0" + day).toList();
		List<String> others = IntStream.rangeClosed(1, AT_ONCE).mapToObj((day) -> "1995-04-0" + day).toList();
		assertThat(atOnce(days.stream().map((on) -> () -> this.administrator.post(DAYS, day(on)))))
			.allMatch((answer) -> answer.status() == 200);
		assertThat(days()).containsAll(days);
		List<Supplier<Answer>> calls = new ArrayList<>();
		days.forEach((on) -> calls.add(() -> this.administrator.delete(DAYS + "/" + on)));
		others.forEach((on) -> calls.add(() -> this.administrator.post(DAYS, day(on))));
		assertThat(atOnce(calls.stream())).allMatch((answer) -> answer.status() < 300);
		assertThat(days()).containsAll(others).doesNotContainAnyElementsOf(days);
		others.forEach((on) -> this.administrator.delete(DAYS + "/" + on).expect(204));
	}

	@Test
	void hasADayOnceHoweverManyAddItAtOnce() {
		assertThat(atOnce(
				IntStream.range(0, AT_ONCE).mapToObj((time) -> () -> this.administrator.post(DAYS, day("1995-05-01"))))
			.stream()
			.map(Answer::status)).containsOnlyOnce(200).containsOnly(200, 400);
		assertThat(this.administrator.post(DAYS, day("1995-05-01")).expect(400).fields()).containsExactly("on");
		this.administrator.delete(DAYS + "/1995-05-01").expect(204);
		this.administrator.delete(DAYS + "/1995-05-01").expect(204);
		assertThat(days()).doesNotContain("1995-05-01");
	}

	@Test
	void addsNoDayThatIsNone() {
		assertThat(this.administrator.post(DAYS, Body.of("on", "1066-10-14")).expect(400).fields())
			.containsExactlyInAnyOrder("on", "nameId");
		this.officer.post(DAYS, day("1995-05-01")).expect(403);
		this.officer.delete(DAYS + "/1995-05-01").expect(403);
	}

	@Test
	void keepsPeriodsOfOneOfThoseWhoNameTheSameVersion() {
		Answer kept = this.officer.get(PERIODS).expect(200);
		assertThat(kept.header("ETag")).isEqualTo("\"" + kept.version() + "\"");
		ObjectNode longer = ((ObjectNode) kept.json().deepCopy()).put("decideMonths", 9);
		List<Answer> answers = atOnce(IntStream.range(0, AT_ONCE)
			.mapToObj((time) -> () -> this.administrator.put(PERIODS, kept.version(),
					longer.deepCopy().put("channelLeadDays", 20 + time))));
		assertThat(answers.stream().map(Answer::status)).containsOnlyOnce(200).containsOnly(200, 412);
		Answer stale = this.administrator.put(PERIODS, kept.version(), kept.json()).expect(412);
		assertThat(stale.each("/conflicts", "field")).containsExactly("channelLeadDays", "decideMonths");
		this.administrator.send("PUT", PERIODS, kept.json()).expect(200);
		assertThat(this.officer.get(PERIODS).number("/decideMonths")).isEqualTo(kept.number("/decideMonths"));
	}

}
