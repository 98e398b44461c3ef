package id.mitra;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Role;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every route that the application maps, called by everyone, held to the table in
 * src/test/resources/routes.txt. A call sends too little on purpose: who may do it is
 * told so (400 or 422), who may not is turned away first (403).
 */
@MitraTest
@Tag("long")
class RouteTests {

	private static final Path TABLE = Path.of("src/test/resources/routes.txt");

	private final ApplicationContext application;

	private final Api api;

	private final Fixtures fixtures;

	private final Map<String, Long> read = new HashMap<>();

	RouteTests(ApplicationContext application, Api api, Fixtures fixtures) {
		this.application = application;
		this.api = api;
		this.fixtures = fixtures;
	}

	@Test
	void everyRouteIsInTheTableAndEveryRowIsARoute() throws IOException {
		Set<String> mapped = new TreeSet<>(Route.all(this.application).stream().map(Route::toString).toList());
		Set<String> tabled = new TreeSet<>(table().keySet());
		Set<String> missing = new TreeSet<>(mapped);
		missing.removeAll(tabled);
		assertThat(missing).describedAs("Routes that are mapped but not in %s: say there what each role may do", TABLE)
			.isEmpty();
		tabled.removeAll(mapped);
		assertThat(tabled).describedAs("Rows of %s that no route is mapped for: remove them", TABLE).isEmpty();
	}

	@Test
	void everyoneGetsWhatTheTableSays() throws IOException {
		Map<String, List<String>> table = table();
		List<Visit> visits = Stream
			.concat(Stream.of(this.fixtures.staff()).map((staff) -> new Visit(this.api.browser(), staff)),
					Stream.of(Role.values())
						.map((role) -> this.fixtures.user(role, Classification.TOP_SECRET))
						.map((user) -> new Visit(this.api.browser().signIn(user), user)))
			.toList();
		Map<String, List<String>> outcomes = new TreeMap<>();
		for (Route route : Route.all(this.application)) {
			outcomes.put(route.toString(), outcomes(route, visits));
		}
		if (Boolean.getBoolean("routes.print")) {
			System.err.println(lines(outcomes));
		}
		table.keySet().retainAll(outcomes.keySet());
		outcomes.keySet().retainAll(table.keySet());
		assertThat(lines(outcomes)).isEqualTo(lines(table));
	}

	/** All ask for one record, until somebody's call changes what it is. */
	private List<String> outcomes(Route route, List<Visit> visits) {
		List<String> outcomes = new ArrayList<>();
		String address = "";
		for (Visit visit : visits) {
			if (address.isEmpty() || route.isOfCaller()) {
				address = route.address(this.fixtures, visit.user(), this.read);
			}
			String outcome = outcome(visit.browser(), visit.csrf(), route, address);
			outcomes.add(outcome);
			address = (route.reads() || outcome.startsWith("4") || outcome.equals("login")) ? address : "";
		}
		return outcomes;
	}

	/**
	 * Somebody's session.
	 *
	 * @param user whose it is, or, of nobody's, whose records it asks for
	 */
	private record Visit(Browser browser, TestUser user, String csrf) {

		private Visit(Browser browser, TestUser user) {
			this(browser, user, browser.csrf());
		}

	}

	private static String outcome(Browser browser, String csrf, Route route, String address) {
		Answer answer = switch (route.method()) {
			case "GET", "ANY" -> browser.get(address);
			case "POST" -> route.isApi() ? browser.callWith(csrf, "POST", address, route.body())
					: browser.postWith(csrf, address.replaceAll("\\?.*", ""), parameters(address));
			default -> browser.callWith(csrf, route.method(), address, route.body());
		};
		boolean toSignIn = answer.status() == 302 && answer.header("Location").endsWith("/login");
		return toSignIn ? "login" : String.valueOf(answer.status());
	}

	private static String[] parameters(String address) {
		int query = address.indexOf('?');
		String field = (query < 0) ? "version" : address.substring(query + 1);
		return new String[] { field, "0" };
	}

	private static Map<String, List<String>> table() throws IOException {
		Map<String, List<String>> table = new LinkedHashMap<>();
		for (String line : Files.readAllLines(TABLE)) {
			if (!line.isBlank() && !line.startsWith("#")) {
				String[] cells = line.strip().split("\\s+");
				table.put(cells[0] + " " + cells[1], List.of(cells).subList(2, cells.length));
			}
		}
		return table;
	}

	private static String lines(Map<String, List<String>> rows) {
		StringBuilder lines = new StringBuilder();
		new TreeMap<>(rows)
			.forEach((route, cells) -> lines.append(route).append(' ').append(String.join(" ", cells)).append('\n'));
		return lines.toString();
	}

}
