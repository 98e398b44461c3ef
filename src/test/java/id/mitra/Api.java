package id.mitra;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A program that calls the running application: {@code api.as(officer).post(…)}. Each of
 * {@link #as}, {@link #in} and {@link #with} gives another program, so that one never
 * changes under another's hands.
 */
public final class Api {

	/** Writes every character as JSON can, also those that UTF-8 cannot. */
	static final JsonMapper JSON = JsonMapper
		.builder(JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build())
		.build();

	private final HttpClient client;

	private final URI base;

	private final Map<String, String> headers;

	private final Contract contract;

	private Api(HttpClient client, URI base, Map<String, String> headers, Contract contract) {
		this.client = client;
		this.base = base;
		this.headers = headers;
		this.contract = contract;
	}

	public static Api on(int port) {
		HttpClient client = HttpClient.newBuilder()
			.version(HttpClient.Version.HTTP_1_1)
			.connectTimeout(Duration.ofSeconds(10))
			.build();
		return new Api(client, URI.create("http://localhost:" + port), Map.of("Accept-Language", "en"), null);
	}

	URI base() {
		return this.base;
	}

	/** A browser of nobody's yet, at the same application. */
	public Browser browser() {
		return Browser.on(this.base, this.contract);
	}

	/** Signed in by the user's token, which may write. */
	public Api as(TestUser user) {
		return withToken(user.token());
	}

	public Api withToken(String token) {
		return with("Authorization", "Bearer " + token);
	}

	/** In a language, {@code id} or {@code en}; English unless told. */
	public Api in(String language) {
		return with("Accept-Language", language);
	}

	public Api with(String header, String value) {
		Map<String, String> more = new LinkedHashMap<>(this.headers);
		more.put(header, value);
		return new Api(this.client, this.base, more, this.contract);
	}

	/** Fails with the first answer that the description does not know. */
	Api heldTo(Contract contract) {
		return new Api(this.client, this.base, this.headers, contract);
	}

	/** JSON as it goes out. */
	public static String writtenOut(Object body) {
		return JSON.writeValueAsString(body);
	}

	public Answer get(String path) {
		return send("GET", path, null);
	}

	public Answer post(String path, Object body) {
		return send("POST", path, body);
	}

	public Answer post(String path) {
		return send("POST", path, null);
	}

	/** Replaces a record that the caller read at a version. */
	public Answer put(String path, int version, Object body) {
		return with("If-Match", "\"" + version + "\"").send("PUT", path, body);
	}

	public Answer delete(String path) {
		return send("DELETE", path, null);
	}

	/**
	 * Sends a request.
	 * @param body null for none, a text as it stands, anything else as JSON
	 */
	public Answer send(String method, String path, Object body) {
		HttpRequest.Builder request = HttpRequest.newBuilder(this.base.resolve(path)).timeout(Duration.ofMinutes(1));
		if (body != null) {
			request.setHeader("Content-Type", "application/json");
		}
		this.headers.forEach(request::setHeader);
		String text = (body == null || body instanceof String) ? (String) body : writtenOut(body);
		request.method(method, (text != null) ? BodyPublishers.ofString(text) : BodyPublishers.noBody());
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

}
