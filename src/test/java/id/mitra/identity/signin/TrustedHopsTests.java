package id.mitra.identity.signin;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.Context;
import org.apache.catalina.startup.Tomcat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Over HTTP, as proxies and those who forge their headers would call.
 */
class TrustedHopsTests {

	private static final String FOR = "X-Forwarded-For";

	private static final String PROTO = "X-Forwarded-Proto";

	@TempDir
	private Path directory;

	@Test
	void takesNoAddressFromAHeaderUnlessToldOfAProxy() throws Exception {
		assertThat(asked(0, FOR, "203.0.113.7", PROTO, "https")).isEqualTo("127.0.0.1 http false");
	}

	@Test
	void takesWhatTheProxyAddedAndNothingBeforeIt() throws Exception {
		assertThat(asked(1, FOR, "203.0.113.7")).isEqualTo("203.0.113.7 http false");
		assertThat(asked(1, FOR, "198.51.100.99, 203.0.113.7")).isEqualTo("203.0.113.7 http false");
		assertThat(asked(1, FOR, "198.51.100.99", FOR, "203.0.113.7")).isEqualTo("203.0.113.7 http false");
	}

	@Test
	void countsProxiesFromTheLast() throws Exception {
		assertThat(asked(2, FOR, "198.51.100.99, 203.0.113.7, 10.0.0.1")).isEqualTo("203.0.113.7 http false");
		assertThat(asked(2, FOR, "203.0.113.7")).isEqualTo("127.0.0.1 http false");
	}

	@Test
	void takesAddressesAloneAndNothingThatIsNone() throws Exception {
		assertThat(asked(1, FOR, "203.0.113.7:4711")).isEqualTo("203.0.113.7 http false");
		assertThat(asked(1, FOR, "[2001:db8::7]:4711")).isEqualTo("2001:db8:0:0:0:0:0:7 http false");
		for (String none : new String[] { "unknown", "example.org", "", "203.0.113.7.evil", "203.0.113.7," }) {
			assertThat(asked(1, FOR, none)).isEqualTo("127.0.0.1 http false");
		}
	}

	@Test
	void knowsThatTheBrowserCameByTls() throws Exception {
		assertThat(asked(1, FOR, "203.0.113.7", PROTO, "https")).isEqualTo("203.0.113.7 https true");
		assertThat(asked(1, PROTO, "https, http")).isEqualTo("127.0.0.1 http false");
		assertThat(asked(2, PROTO, "https")).isEqualTo("127.0.0.1 https true");
	}

	private String asked(int hops, String... headers) throws Exception {
		Tomcat tomcat = new Tomcat();
		tomcat.setBaseDir(this.directory.toString());
		tomcat.setPort(0);
		tomcat.getConnector();
		tomcat.getEngine().getPipeline().addValve(new TrustedHops(hops));
		Context context = tomcat.addContext("", this.directory.toString());
		Tomcat.addServlet(context, "said", new Said());
		context.addServletMappingDecoded("/", "said");
		tomcat.start();
		try (HttpClient client = HttpClient.newHttpClient()) {
			HttpRequest.Builder request = HttpRequest
				.newBuilder(URI.create("http://127.0.0.1:" + tomcat.getConnector().getLocalPort() + "/"));
			for (int i = 0; i < headers.length; i += 2) {
				request.header(headers[i], headers[i + 1]);
			}
			return client.send(request.build(), BodyHandlers.ofString()).body();
		}
		finally {
			tomcat.stop();
			tomcat.destroy();
		}
	}

	/** What a request seems to be. */
	private static final class Said extends HttpServlet {

		@Override
		protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
			response.getWriter().print(request.getRemoteAddr() + " " + request.getScheme() + " " + request.isSecure());
		}

	}

}
