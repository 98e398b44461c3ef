package id.mitra.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Contract;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import id.mitra.TestUser;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Role;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Requests drawn from the description, sound ones and broken ones, by every role: none is
 * answered by a failure of ours, nor otherwise than described. How many, and from which
 * seed, is {@code -Dfuzz.requests=5000 -Dfuzz.seed=7}.
 */
@MitraTest
@Tag("long")
class FuzzTests {

	private static final int REQUESTS = Integer.getInteger("fuzz.requests", 500);

	private static final long SEED = Long.getLong("fuzz.seed", 20231102);

	/**
	 * What must have been met among the answers; the drawing goes on for a while until it
	 * was.
	 */
	private static final Set<Integer> ANSWERS = Set.of(200, 201, 204, 400, 401, 403, 404, 409);

	private static final List<String> AREAS = List.of("OSH", "TVET");

	private final Api api;

	private final Fixtures fixtures;

	private final Contract contract;

	private final Random random = new Random(SEED);

	private final Pools pools = new Pools(this.random);

	FuzzTests(Api api, Fixtures fixtures, Contract contract) {
		this.api = api;
		this.fixtures = fixtures;
		this.contract = contract;
	}

	@Test
	void noRequestBreaksTheRegisterOrItsDescription() {
		List<TestUser> users = Stream.of(Role.values())
			.map((role) -> this.fixtures.user(role, Classification.TOP_SECRET))
			.toList();
		fill(users);
		Api administrator = this.api.as(this.fixtures.administrator());
		List<JsonNode> areas = AREAS.stream().map((code) -> administrator.get("/api/areas/" + code).json()).toList();
		Drawing drawing = new Drawing(this.random, this.pools, this.contract.description());
		List<String> failures = new ArrayList<>();
		Map<Integer, Integer> statuses = new TreeMap<>();
		for (int i = 0; i < REQUESTS || (i < 4 * REQUESTS && !statuses.keySet().containsAll(ANSWERS)); i++) {
			send(drawing.next(), users, statuses).ifPresent(failures::add);
		}
		this.pools.clear(administrator);
		areas.forEach((area) -> administrator.with("If-Match", "*")
			.send("PUT", "/api/areas/" + area.path("code").asString(), area)
			.expect(200));
		System.out.println(statuses.values().stream().mapToInt(Integer::intValue).sum() + " requests from seed " + SEED
				+ ": " + statuses);
		assertThat(failures).describedAs("From seed %s", SEED).isEmpty();
		assertThat(statuses).containsKeys(ANSWERS.toArray(Integer[]::new));
	}

	private java.util.Optional<String> send(Drawn drawn, List<TestUser> users, Map<Integer, Integer> statuses) {
		Api caller = Pools.caller(this.random, this.api, users);
		for (Map.Entry<String, String> header : drawn.headers().entrySet()) {
			caller = caller.with(header.getKey(), header.getValue());
		}
		try {
			Answer answer = caller.send(drawn.method(), drawn.path(), drawn.body());
			statuses.merge(answer.status(), 1, Integer::sum);
			assertThat(answer.status()).describedAs(answer.body()).isLessThan(500);
			if (answer.status() == 201 && answer.at("/id").isNumber()) {
				this.pools.add(answer.header("Location") == null ? drawn.path().replaceFirst("\\?.*", "")
						: answer.header("Location").replaceFirst("/\\d+$", ""), answer.id());
			}
			return java.util.Optional.empty();
		}
		catch (AssertionError | RuntimeException ex) {
			return java.util.Optional.of(drawn + "\n  → " + ex.getMessage());
		}
	}

	/** Some records of each kind to ask for and to change. */
	private void fill(List<TestUser> users) {
		for (int i = 0; i < 4; i++) {
			long partner = this.fixtures.partner();
			this.pools.add("/api/partners", partner);
			this.pools.add("/api/delegates", this.fixtures.delegate());
			this.pools.add("/api/units", this.fixtures.unit());
			this.pools.add("/api/meetings", this.fixtures.meeting(Fixtures.meetingDraft(partner)).id());
			this.pools.add("/api/press", this.fixtures.press());
			this.pools.add("/api/press/inbox", this.fixtures.release());
			this.pools.add("/api/users", this.fixtures.user(Role.STAFF, Classification.OPEN).id());
			this.pools.add("/api/account/tokens", this.fixtures.token(users.get(i).id(), Fixtures.word(), "READ", 9));
		}
	}

}
