package id.mitra;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/**
 * An address that the application maps, and how a test calls it: with records of its own
 * for what the path names, each fit for what is asked of it.
 *
 * @param method the method, ANY where the mapping names none
 * @param path the path's pattern without expressions, such as {@code /meetings/{id}},
 * with the parameters by which a mapping is told from others, such as {@code ?add}
 */
public record Route(String method, String path) implements Comparable<Route> {

	/** All that the application maps, as it says itself. */
	public static Set<Route> all(ApplicationContext application) {
		return mapped(application, (handler) -> true);
	}

	/** What people are shown, the files that they may take among it. */
	public static Set<Route> pages(ApplicationContext application) {
		Set<Route> pages = mapped(application,
				(handler) -> handler.getBeanType().getSimpleName().endsWith("PageController"));
		pages.removeIf((route) -> !route.method.equals("GET"));
		return pages;
	}

	/** Where people's forms are sent. */
	static Set<Route> forms(ApplicationContext application) {
		Set<Route> forms = mapped(application,
				(handler) -> handler.getBeanType().getSimpleName().endsWith("PageController"));
		forms.removeIf((route) -> !route.method.equals("POST"));
		return forms;
	}

	private static Set<Route> mapped(ApplicationContext application, Predicate<HandlerMethod> which) {
		Set<Route> routes = new TreeSet<>();
		application.getBeansOfType(RequestMappingInfoHandlerMapping.class)
			.values()
			.forEach((mapping) -> mapping.getHandlerMethods()
				.forEach(
						(info, handler) -> (which.test(handler) ? of(info) : Stream.<Route>of()).forEach(routes::add)));
		return routes;
	}

	private static Stream<Route> of(RequestMappingInfo info) {
		String parameters = info.getParamsCondition()
			.getExpressions()
			.stream()
			.map((expression) -> "?" + expression)
			.reduce("", String::concat);
		Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
		List<String> names = methods.isEmpty() ? List.of("ANY") : methods.stream().map(Enum::name).toList();
		return info.getPatternValues()
			.stream()
			.map((pattern) -> pattern.replaceAll("\\{(\\w+):[^}]*}(?=/|$)", "{$1}") + parameters)
			.flatMap((path) -> names.stream().map((method) -> new Route(method, path)));
	}

	/** Whether a call of it leaves the record as it was, whoever makes it. */
	boolean reads() {
		return this.method.equals("GET") || this.method.equals("ANY");
	}

	/** Whether the path names what only its caller has. */
	boolean isOfCaller() {
		return this.path.matches("((/api)?/account|/reminders)/.*");
	}

	public boolean isApi() {
		return this.path.startsWith("/api/");
	}

	/**
	 * An address of this route: of records that are there, in the trash where they are to
	 * be restored, planned where they are to be moved.
	 * @param read the records that were made to be read, of each kind: what is read stays
	 * as it is
	 */
	public String address(Fixtures fixtures, TestUser caller, Map<String, Long> read) {
		String address = this.path;
		if (address.contains("{id}")) {
			long id = (reads() && !isOfCaller())
					? read.computeIfAbsent(collection() + moves(), (kind) -> record(fixtures, caller))
					: record(fixtures, caller);
			address = address.replace("{id}", String.valueOf(id));
		}
		if (address.contains("{form}")) {
			address = address.replace("{form}", fixtures.unfinished(caller).toString());
		}
		if (address.contains("{mergerId}")) {
			Matcher into = Pattern.compile("/(partners|delegates)/(\\d+)/").matcher(address);
			if (into.find()) {
				address = address.replace("{mergerId}",
						String.valueOf(fixtures.merger(into.group(1), Long.parseLong(into.group(2)))));
			}
		}
		if (address.contains("{tokenId}")) {
			long user = Long.parseLong(address.replaceAll("\\D+(\\d+)/.*", "$1"));
			address = address.replace("{tokenId}", String.valueOf(fixtures.token(user, Fixtures.word(), "READ", 1)));
		}
		if (address.matches(".*\\{(event|duty)Id}.*")) {
			long agreement = Long.parseLong(address.replaceAll("\\D+(\\d+)/.*", "$1"));
			address = address.replace("{eventId}", String.valueOf(fixtures.signature(agreement)))
				.replace("{dutyId}", String.valueOf(fixtures.duty(agreement)));
		}
		if (address.matches(".*\\{(page|guest)Id}.*")) {
			long meeting = Long.parseLong(address.replaceAll("\\D+(\\d+)/.*", "$1"));
			address = address.replace("{pageId}", String.valueOf(fixtures.guestPage(meeting)))
				.replace("{guestId}", String.valueOf(fixtures.guest(meeting)));
		}
		String code = this.path.contains("/countries") ? "CH" : this.path.contains("/conventions") ? "C081" : "OSH";
		return address.replace("{code}", code)
			.replace("{day}", "1901-01-01")
			.replace("{secret}", "nothing")
			.replace("{key}", "nothing")
			.replaceAll("/\\{\\*?\\w+}$", "");
	}

	private String collection() {
		return this.path.replaceFirst("^/(api|admin)/", "/").replaceFirst("/\\{id}.*", "");
	}

	/** Whether the record must be planned. */
	private boolean moves() {
		return this.path.matches(".*/(confirmation|postponement|cancellation|guest-pages|guests/pages)");
	}

	private long record(Fixtures fixtures, TestUser caller) {
		String collection = collection();
		long id = switch (collection) {
			// which a caller has by signing in, and by a password
			case "/account/sessions" -> fixtures.session(caller);
			case "/account/views" -> fixtures.view(caller, Fixtures.word(), "area=OSH");
			case "/account/feeds" -> fixtures.feed(caller);
			case "/account/reminders", "/reminders" -> fixtures.reminder(caller);
			case "/account/follows/partners" -> fixtures.partner();
			case "/account/follows/agreements" -> fixtures.record("/agreements");
			case "/account/tokens" -> fixtures.token(caller.id(), Fixtures.word(), "READ", 1);
			default -> fixtures.record(collection, (draft) -> moves() ? draft.with("status", "PLANNED") : draft);
		};
		if (this.path.endsWith("/restoration")) {
			fixtures.trash(collection, id);
		}
		return id;
	}

	/** What a call of the API sends: too little, but where a reason is asked for. */
	public Body body() {
		return switch (this.method) {
			case "POST" -> this.path.matches(".*/(postponement|cancellation)") ? Body.of("reason", "x") : Body.of();
			case "PUT" -> Body.of();
			default -> null;
		};
	}

	@Override
	public int compareTo(Route other) {
		int byPath = this.path.compareTo(other.path);
		return (byPath != 0) ? byPath : this.method.compareTo(other.method);
	}

	@Override
	public String toString() {
		return this.method + " " + this.path;
	}

}
