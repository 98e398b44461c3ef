package id.mitra.platform.error.answer;

import java.nio.charset.StandardCharsets;

import id.mitra.Api;
import id.mitra.Browser;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import id.mitra.RawSocket;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.core.env.Environment;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Requests that no browser and no client sends, byte by byte: each is answered in our own
 * words, by a page or a problem document that says what to do, never by the server's own
 * page or a broken connection.
 */
@MitraTest
class RawRequestTests {

	private final int port;

	private final Api api;

	private final Fixtures fixtures;

	private String cookie;

	private String csrf;

	RawRequestTests(Environment environment, Api api, Fixtures fixtures) {
		this.port = environment.getRequiredProperty("local.server.port", Integer.class);
		this.api = api;
		this.fixtures = fixtures;
	}

	@BeforeEach
	void signIn() {
		Browser browser = this.api.browser().signIn(this.fixtures.officer());
		this.csrf = browser.csrf();
		this.cookie = "Cookie: JSESSIONID=" + browser.cookie("JSESSIONID");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/meetings/%00", "/api/meetings/%00", "/meetings/%zz", "/api/meetings/%zz", "/meetings/%",
			"/meetings/%c0%af", "/api/meetings/%ff", "/meetings?q=%zz", "/api/meetings?q=%zz", "/meetings?q=%ff",
			"/api/meetings?q=%c0%af", "/meetings/%2e%2e/x", "/api/..;/x", "/meetings;a=b", "/api/meetings//1",
			"/meetings/%2f", "/api/meetings/a\\b", "/meetings/{x}", "/api/meetings/<x>", "/api/meetings/%0d%0aX:y",
			"/meetings/%e2%80%ae" })
	void hearWhatIsWrongWithTheirAddress(String path) {
		RawSocket.Reply reply = RawSocket.send(this.port, "GET " + path + " HTTP/1.1", "Host: localhost", this.cookie);
		assertThat(reply.status()).describedAs(reply.toString()).isIn(400, 404);
		// An address with characters that none has is not read far enough to tell whose
		// it is.
		isOurs(reply, path.startsWith("/api/") && !path.matches(".*[<\\\\].*"));
	}

	@Test
	void seeOurLook() {
		RawSocket.Reply reply = RawSocket.send(this.port, "GET /meetings/%00 HTTP/1.1", "Host: localhost");
		assertThat(reply.head()).contains("default-src 'self'");
		String style = reply.body().replaceFirst("(?s).*<link rel=\"stylesheet\" href=\"([^\"]+)\">.*", "$1");
		assertThat(this.api.browser().get(style).expect(200).header("Content-Type")).startsWith("text/css");
	}

	@Test
	void mayAskForACharacterThatTheDatabaseCannotHold() {
		assertThat(RawSocket.send(this.port, "GET /meetings?q=%00 HTTP/1.1", "Host: localhost", this.cookie).status())
			.isEqualTo(200);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			long address | 400
			long header  | 400
			many headers | 400
			no host      | 400
			bad host     | 400
			bad header   | 400
			bad length   | 400
			bad version  | 505
			bad method   | 400
			bad encoding | 501
			""")
	void hearWhatIsWrongWithTheirHead(String what, int status) {
		String[] head = switch (what) {
			case "long address" ->
				new String[] { "GET /meetings?q=" + "a".repeat(9000) + " HTTP/1.1", "Host: localhost" };
			case "long header" ->
				new String[] { "GET /meetings HTTP/1.1", "Host: localhost", "X-A: " + "a".repeat(20_000) };
			case "many headers" ->
				new String[] { "GET /meetings HTTP/1.1", "Host: localhost", "X: y\r\n".repeat(300) + "X: y" };
			case "no host" -> new String[] { "GET /meetings HTTP/1.1" };
			case "bad host" -> new String[] { "GET /meetings HTTP/1.1", "Host: a b" };
			case "bad header" -> new String[] { "GET /meetings HTTP/1.1", "Host: localhost", "X A: b" };
			case "bad length" -> new String[] { "POST /meetings HTTP/1.1", "Host: localhost", "Content-Length: x" };
			case "bad version" -> new String[] { "GET /meetings HTTP/9.9", "Host: localhost" };
			case "bad method" -> new String[] { "G@T /meetings HTTP/1.1", "Host: localhost" };
			default -> new String[] { "POST /meetings HTTP/1.1", "Host: localhost", "Transfer-Encoding: x" };
		};
		RawSocket.Reply reply = RawSocket.send(this.port, head);
		assertThat(reply.status()).describedAs(reply.toString()).isEqualTo(status);
		isOurs(reply, false);
	}

	@ParameterizedTest
	@ValueSource(strings = { "text=%zz", "text=%ff%fe", "text=%c0%af", "%ff=x", "%=%" })
	void hearThatTheirFormStandsForNoText(String form) {
		RawSocket.Reply reply = posted("/press/new", "application/x-www-form-urlencoded",
				"_csrf=" + this.csrf + "&" + form);
		assertThat(reply.status()).isEqualTo(400);
		isOurs(reply, false);
	}

	@Test
	void hearThatTheirFormIsTooLarge() {
		RawSocket.Reply large = posted("/press/new", "application/x-www-form-urlencoded",
				"_csrf=" + this.csrf + "&text=" + "a".repeat(5_000_000));
		assertThat(large.status()).isEqualTo(413);
		isOurs(large, false);
		RawSocket.Reply many = posted("/press/new", "application/x-www-form-urlencoded",
				"_csrf=" + this.csrf + "&a=".repeat(20_000));
		assertThat(many.status()).isEqualTo(400);
		isOurs(many, false);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			1, 21000000, 5
			1, 60000000, 5
			600, 10, 5
			""")
	void hearThatTheirFilesAreTooLargeOrTooMany(int files, int size, int name) {
		RawSocket.Reply reply = uploaded(files, size, "a".repeat(name));
		assertThat(reply.status()).isEqualTo(413);
		isOurs(reply, false);
		assertThat(reply.body()).contains("20 MB", "500");
	}

	@Test
	void hearWhatIsWrongWithALongNameOfAFile() {
		for (int letters : new int[] { 300, 1000, 20_000 }) {
			RawSocket.Reply reply = uploaded(1, 10, "a".repeat(letters));
			assertThat(reply.status()).describedAs("%s letters", letters).isIn(302, 400, 413, 422);
			if (reply.status() != 302) {
				isOurs(reply, false);
			}
		}
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "multipart/form-data", "multipart/form-data; boundary=", "multipart/form-data; boundary=B" })
	void hearThatTheirUploadIsBroken(String type) {
		RawSocket.Reply reply = posted("/press/new/files", type, "nonsense");
		assertThat(reply.status()).isIn(400, 403);
		isOurs(reply, false);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/a/{x}", "/{", "/meetings?q={q}&a=%7b", "/a?b=%0d%0aX:y" })
	void comeBackToAnAddressAsItStands(String back) {
		RawSocket.Reply reply = posted("/preferences/theme", "application/x-www-form-urlencoded",
				"_csrf=" + this.csrf + "&theme=dark&back=" + java.net.URLEncoder.encode(back, StandardCharsets.UTF_8));
		assertThat(reply.status()).isEqualTo(302);
		assertThat(reply.says("Location: http://localhost" + back)).describedAs(reply.head()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "//other.example", "/\\other.example", "https://other.example", "/a\r\nX: y", "/é" })
	void areSentNowhereElse(String back) {
		RawSocket.Reply reply = posted("/preferences/language", "application/x-www-form-urlencoded",
				"_csrf=" + this.csrf + "&locale=en&back=" + java.net.URLEncoder.encode(back, StandardCharsets.UTF_8));
		assertThat(reply.status()).isEqualTo(302);
		assertThat(reply.head()).containsPattern("(?i)\r\nLocation: http://localhost/\r\n");
	}

	@Test
	void hearThatABodyBreaksOff() {
		RawSocket.Reply reply = RawSocket.send(this.port,
				"POST /api/press/readings HTTP/1.1\r\nHost: localhost\r\nAuthorization: " + "Bearer "
						+ this.fixtures.officer().token() + "\r\nContent-Type: application/json\r\n"
						+ "Transfer-Encoding: chunked\r\nConnection: close\r\n\r\nzz\r\n",
				new byte[0]);
		assertThat(reply.status()).isEqualTo(400);
		isOurs(reply, true);
	}

	@Test
	void hearThatABodyIsTooLargeHoweverLargeItIs() {
		for (int size : new int[] { 1_100_000, 3_000_000, 30_000_000 }) {
			byte[] body = ("{\"text\":\"" + "a".repeat(size) + "\"}").getBytes(StandardCharsets.US_ASCII);
			RawSocket.Reply reply = RawSocket.send(this.port,
					"POST /api/press/readings HTTP/1.1\r\nHost: localhost\r\n" + "Authorization: Bearer "
							+ this.fixtures.officer().token() + "\r\nContent-Type: application/json\r\n"
							+ "Content-Length: " + body.length + "\r\nConnection: close\r\n\r\n",
					body);
			assertThat(reply.status()).isEqualTo(413);
			isOurs(reply, true);
		}
	}

	@Test
	void hearThatABodyIsTooLargeWhoseLengthTheyDoNotSay() {
		String chunk = "{\"text\":\"" + "a".repeat(1_100_000) + "\"}";
		String body = Integer.toHexString(chunk.length()) + "\r\n" + chunk + "\r\n0\r\n\r\n";
		RawSocket.Reply reply = RawSocket.send(this.port,
				"POST /api/press/readings HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
						+ this.fixtures.officer().token() + "\r\nContent-Type: application/json\r\n"
						+ "Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n",
				body.getBytes(StandardCharsets.US_ASCII));
		assertThat(reply.status()).isEqualTo(413);
		isOurs(reply, true);
	}

	private static void isOurs(RawSocket.Reply reply, boolean program) {
		assertThat(reply.head()).containsPattern(
				program ? "(?i)\r\nContent-Type: application/problem\\+json" : "(?i)\r\nContent-Type: text/html");
		assertThat(reply.body()).describedAs(reply.head())
			.contains(program ? "urn:mitra:problem:" : "Mitra</title>")
			.doesNotContainIgnoringCase("Apache", "HTTP Status", "exception", "broken off");
		assertThat(reply.says("X-Request-Id: ")).describedAs(reply.head()).isTrue();
		assertThat(reply.says("X-Content-Type-Options: nosniff")).describedAs(reply.head()).isTrue();
		assertThat(reply.head()).contains("frame-ancestors 'none'").doesNotContain("Server:");
	}

	private RawSocket.Reply posted(String path, String type, String body) {
		return RawSocket.send(this.port,
				"POST " + path + " HTTP/1.1\r\nHost: localhost\r\n" + this.cookie + "\r\nContent-Type: " + type
						+ "\r\nContent-Length: " + body.length() + "\r\nConnection: close\r\n\r\n",
				body.getBytes(StandardCharsets.US_ASCII));
	}

	private RawSocket.Reply uploaded(int files, int size, String name) {
		StringBuilder body = new StringBuilder("--B\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n")
			.append(this.csrf)
			.append("\r\n");
		for (int i = 0; i < files; i++) {
			body.append("--B\r\nContent-Disposition: form-data; name=\"files\"; filename=\"")
				.append(name)
				.append(".txt\"\r\nContent-Type: text/plain\r\n\r\n")
				.append("a".repeat(size))
				.append("\r\n");
		}
		return posted("/press/new/files", "multipart/form-data; boundary=B", body.append("--B--\r\n").toString());
	}

}
