package id.mitra.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

import org.jspecify.annotations.Nullable;

/**
 * A mail server that takes letters only of who has signed in, which it offers only within
 * TLS, if it has that at all: when asked, or from the first word.
 */
final class ClosedPostOffice implements AutoCloseable {

	static final String USER = "mitra";

	static final String PASSWORD = "password-of-a-test";

	private final ServerSocket socket;

	private final @Nullable SSLContext tls;

	private final boolean secretive;

	private final List<String> heard = new CopyOnWriteArrayList<>();

	ClosedPostOffice(@Nullable SSLContext tls) {
		this(tls, false);
	}

	ClosedPostOffice(@Nullable SSLContext tls, boolean secretive) {
		this.tls = tls;
		this.secretive = secretive;
		try {
			this.socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		Thread.ofVirtual().start(this::serve);
	}

	int port() {
		return this.socket.getLocalPort();
	}

	/** The verbs that anybody could listen to, and those within TLS. */
	List<String> heard(boolean secret) {
		return this.heard.stream()
			.filter((verb) -> verb.startsWith("TLS ") == secret)
			.map((verb) -> verb.replace("TLS ", ""))
			.toList();
	}

	private void serve() {
		while (!this.socket.isClosed()) {
			try (Socket caller = this.socket.accept()) {
				new Talk((this.secretive && this.tls != null) ? within(this.tls, caller) : caller).go("220 here");
			}
			catch (IOException ex) {
				// closed, or hung up
			}
		}
	}

	private static Socket within(SSLContext context, Socket caller) throws IOException {
		SSLSocketFactory sockets = context.getSocketFactory();
		SSLSocket secret = (SSLSocket) sockets.createSocket(caller, null, caller.getPort(), true);
		secret.setUseClientMode(false);
		secret.startHandshake();
		return secret;
	}

	private final class Talk {

		private final Socket caller;

		private boolean known;

		private boolean writing;

		private Talk(Socket caller) {
			this.caller = caller;
		}

		private void go(@Nullable String greeting) throws IOException {
			BufferedReader in = new BufferedReader(
					new InputStreamReader(this.caller.getInputStream(), StandardCharsets.UTF_8));
			if (greeting != null) {
				say(greeting);
			}
			for (String line = in.readLine(); line != null; line = in.readLine()) {
				if (this.writing) {
					take(line);
					continue;
				}
				String verb = line.split(" ")[0].toUpperCase(Locale.ROOT);
				ClosedPostOffice.this.heard.add((secret() ? "TLS " : "") + verb);
				say(answer(verb, line));
				if (verb.equals("STARTTLS") && ClosedPostOffice.this.tls != null) {
					new Talk(within(ClosedPostOffice.this.tls, this.caller)).go(null);
					return;
				}
			}
		}

		private boolean secret() {
			return this.caller instanceof SSLSocket;
		}

		private void take(String line) throws IOException {
			if (line.equals(".")) {
				this.writing = false;
				say("250 taken");
			}
		}

		private String answer(String verb, String line) {
			return switch (verb) {
				case "EHLO" -> secret() ? "250-here\r\n250 AUTH PLAIN"
						: ((ClosedPostOffice.this.tls != null) ? "250-here\r\n250 STARTTLS" : "250 here");
				case "STARTTLS" -> "220 go on";
				case "AUTH" -> signIn(line);
				case "MAIL" -> this.known ? "250 ok" : "530 5.7.0 Authentication required";
				case "DATA" -> write();
				case "QUIT" -> "221 bye";
				default -> "250 ok";
			};
		}

		private String signIn(String line) {
			String told = new String(Base64.getDecoder().decode(line.replace("AUTH PLAIN ", "")),
					StandardCharsets.UTF_8);
			this.known = told.endsWith("\0" + USER + "\0" + PASSWORD);
			return this.known ? "235 2.7.0 ok" : "535 5.7.8 Authentication credentials invalid";
		}

		private String write() {
			this.writing = true;
			return "354 go on";
		}

		private void say(String line) throws IOException {
			this.caller.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
		}

	}

	@Override
	public void close() {
		try {
			this.socket.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
