package id.mitra;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

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
		List<String> callers = List.of("nobody", "staff", "officer", "manager", "administrator");
		Map<String, List<String>> outcomes = new TreeMap<>();
		for (int i = 0; i < callers.size(); i++) {
			TestUser user = (i == 0) ? null : this.fixtures.user(Role.values()[i - 1], Classification.TOP_SECRET);
			Browser browser = this.api.browser();
			if (user != null) {
				browser.signIn(user);
			}
			String csrf = browser.csrf();
			for (Route route : Route.all(this.application)) {
				String address = route.address(this.fixtures, (user != null) ? user : this.fixtures.staff());
				outcomes.computeIfAbsent(route.toString(), (key) -> new ArrayList<>())
					.add(outcome(browser, csrf, route, address));
			}
		}
		if (Boolean.getBoolean("routes.print")) {
			System.err.println(lines(outcomes));
		}
		table.keySet().retainAll(outcomes.keySet());
		outcomes.keySet().retainAll(table.keySet());
		assertThat(lines(outcomes)).isEqualTo(lines(table));
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
