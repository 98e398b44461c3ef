package id.mitra.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.LocalDate;
import java.util.zip.GZIPInputStream;

import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Browser;

/**
 * A user's browser and program in one, which reads what the server sends to the last byte
 * and shows nothing: compressed, as browsers ask for it.
 */
final class Client {

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private final URI base;

	private final String cookie;

	private final String token;

	private final Api api;

	private Client(URI base, String cookie, String token, Api api) {
		this.base = base;
		this.cookie = cookie;
		this.token = token;
		this.api = api;
	}

	/**
	 * Signs in as a user of the demo, or as {@code reader}, whom the bench adds.
	 */
	static Client signIn(int port, String user) {
		Api api = Api.on(port);
		Browser browser = api.browser();
		browser.signIn(user, user.equals("reader") ? "staff-demo-only" : user + "-demo-only").expect(302);
		String token = browser
			.call("POST", "/api/account/tokens",
					Body.of("name", "bench", "scope", "WRITE", "expiresOn", LocalDate.now().plusDays(30).toString()))
			.expect(201)
			.text("/token");
		return new Client(URI.create("http://localhost:" + port), "JSESSIONID=" + browser.cookie("JSESSIONID"), token,
				api.withToken(token));
	}

	/** For answers that the bench itself reads. */
	Api api() {
		return this.api;
	}

	/**
	 * Gets a page.
	 * @throws Refused where it is not to be had
	 */
	byte[] get(String path) throws IOException, InterruptedException, Refused {
		return send(request(path).header("Cookie", this.cookie).GET(), 200);
	}

	/** A page as it is written. */
	byte[] unpacked(String path) throws IOException, InterruptedException, Refused {
		try (InputStream page = new GZIPInputStream(new ByteArrayInputStream(get(path)))) {
			return page.readAllBytes();
		}
	}

	/**
	 * Reads a file to its last byte as it comes, which may take minutes, and keeps
	 * nothing.
	 */
	void download(String path) throws IOException, InterruptedException, Refused {
		HttpResponse<InputStream> response = this.http.send(
				HttpRequest.newBuilder(this.base.resolve(path)).header("Cookie", this.cookie).GET().build(),
				BodyHandlers.ofInputStream());
		try (InputStream file = response.body()) {
			if (response.statusCode() != 200) {
				throw new Refused(response.statusCode());
			}
			file.transferTo(OutputStream.nullOutputStream());
		}
	}

	/** Creates a record by a program's call. */
	byte[] post(String path, String json) throws IOException, InterruptedException, Refused {
		return send(request(path).header("Authorization", "Bearer " + this.token)
			.header("Content-Type", "application/json")
			.POST(BodyPublishers.ofString(json)), 201);
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(this.base.resolve(path)).header("Accept-Encoding", "gzip").timeout(PATIENCE);
	}

	private byte[] send(HttpRequest.Builder request, int expected) throws IOException, InterruptedException, Refused {
		HttpResponse<byte[]> response = this.http.send(request.build(), BodyHandlers.ofByteArray());
		if (response.statusCode() != expected) {
			throw new Refused(response.statusCode());
		}
		return response.body();
	}

	/**
	 * An answer with another status than the one expected.
	 */
	static final class Refused extends Exception {

		Refused(int status) {
			super("status " + status);
		}

	}

}
