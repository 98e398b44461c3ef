package id.mitra;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A browser as far as HTTP goes: it keeps cookies and sends forms with the CSRF token of
 * its session; redirects it reports and does not follow.
 */
public final class Browser {

	static final Pattern CSRF = Pattern.compile("<meta name=\"_csrf\" content=\"([^\"]+)\"");

	private final CookieManager cookies;

	private final HttpClient client;

	private final URI base;

	private final Contract contract;

	private Browser(URI base, CookieManager cookies, Contract contract) {
		this.base = base;
		this.cookies = cookies;
		this.contract = contract;
		this.client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).cookieHandler(cookies).build();
	}

	static Browser on(URI base, Contract contract) {
		return new Browser(base, new CookieManager(), contract);
	}

	/** The same browser, with all its cookies, at another instance. */
	public Browser at(Api instance) {
		return new Browser(instance.base(), this.cookies, this.contract);
	}

	public Browser signIn(TestUser user) {
		Answer answer = signIn(user.username(), TestUser.PASSWORD);
		assertThat(answer.header("Location")).doesNotContain("/login");
		return this;
	}

	public Answer signIn(String username, String password) {
		return post("/login", "username", username, "password", password);
	}

	public Answer get(String path) {
		return send(request(path).GET());
	}

	/** Sends a form: names and values by turns. */
	public Answer post(String path, String... fields) {
		return postWith(csrf(), path, fields);
	}

	/** Sends a form with a CSRF token of the caller's choice, or with none. */
	public Answer postWith(String token, String path, String... fields) {
		StringBuilder form = new StringBuilder((token != null) ? "_csrf=" + encoded(token) : "");
		for (int i = 0; i < fields.length; i += 2) {
			form.append('&').append(encoded(fields[i])).append('=').append(encoded(fields[i + 1]));
		}
		return send(request(path).header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(form.toString())));
	}

	/** Calls the API in the session, as a page's script would. */
	public Answer call(String method, String path, Object body) {
		return callWith(csrf(), method, path, body);
	}

	public Answer callWith(String token, String method, String path, Object body) {
		HttpRequest.Builder request = request(path).header("Content-Type", "application/json")
			.header("Accept-Language", "en");
		if (token != null) {
			request.header("X-CSRF-TOKEN", token);
		}
		return send(request.method(method,
				(body != null) ? BodyPublishers.ofString(Api.writtenOut(body)) : BodyPublishers.noBody()));
	}

	/** The token of this session, which every page carries. */
	public String csrf() {
		Answer page = get("/login");
		Matcher found = CSRF.matcher((page.status() == 200) ? page.body() : get("/account").body());
		assertThat(found.find()).isTrue();
		return found.group(1);
	}

	/** All cookies, by name. */
	public Map<String, String> cookies() {
		return this.cookies.getCookieStore()
			.getCookies()
			.stream()
			.collect(Collectors.toMap(HttpCookie::getName, HttpCookie::getValue));
	}

	public String cookie(String name) {
		return cookies().get(name);
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(this.base.resolve(path)).timeout(Duration.ofMinutes(1));
	}

	private Answer send(HttpRequest.Builder request) {
		try {
			return Answer.of(this.client.send(request.build(), BodyHandlers.ofString()), this.contract);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
