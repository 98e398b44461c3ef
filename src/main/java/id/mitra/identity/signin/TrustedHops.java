package id.mitra.identity.signin;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

import jakarta.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where a request really comes from, and whether it came by TLS, when proxies of our own
 * stand in front: each of them has added to {@code X-Forwarded-For} the address that it
 * was called from, so the last as many entries are true, and the first of those is the
 * browser's. What stands before them is whatever the browser wrote there itself.
 */
class TrustedHops extends ValveBase {

	private static final Logger log = LoggerFactory.getLogger(TrustedHops.class);

	private static final String FOR = "X-Forwarded-For";

	private static final String PROTO = "X-Forwarded-Proto";

	private static final int HTTPS = 443;

	private final int hops;

	private final AtomicBoolean said = new AtomicBoolean();

	TrustedHops(int hops) {
		super(true);
		this.hops = hops;
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		if (this.hops > 0) {
			String address = Forwarded.address(entry(request, FOR));
			if (address != null) {
				request.setRemoteAddr(address);
				request.setRemoteHost(address);
			}
			if ("https".equalsIgnoreCase(entry(request, PROTO))) {
				byTls(request);
			}
		}
		else if (request.getHeader(FOR) != null && this.said.compareAndSet(false, true)) {
			log.warn("A proxy is in front and not trusted: everyone seems to come from {}. "
					+ "Say how many there are in MITRA_TRUSTED_HOPS.", request.getRemoteAddr());
		}
		getNext().invoke(request, response);
	}

	/** The entry that the outermost trusted proxy has added, if it did. */
	private @Nullable String entry(Request request, String header) {
		List<String> entries = Collections.list(request.getHeaders(header))
			.stream()
			.flatMap((line) -> Stream.of(line.split(",", -1)))
			.map(String::strip)
			.toList();
		boolean alone = header.equals(PROTO) && entries.size() == 1;
		int at = alone ? 0 : entries.size() - this.hops;
		return (at >= 0) ? entries.get(at) : null;
	}

	private static void byTls(Request request) {
		request.setSecure(true);
		request.getCoyoteRequest().scheme().setString("https");
		String host = request.getHeader("Host");
		if (host != null && !host.matches(".*:\\d+")) {
			request.setServerPort(HTTPS);
		}
	}

}
