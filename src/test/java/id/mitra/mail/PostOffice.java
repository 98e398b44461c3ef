package id.mitra.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A mail server that says the same of every address that it is to send to, and takes
 * nothing.
 */
final class PostOffice implements AutoCloseable {

	private final ServerSocket socket;

	private final AtomicInteger asked = new AtomicInteger();

	PostOffice(String answer) {
		try {
			this.socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		Thread.ofVirtual().start(() -> serve(answer));
	}

	int port() {
		return this.socket.getLocalPort();
	}

	/** How often it was asked whether an address is one of its own. */
	int asked() {
		return this.asked.get();
	}

	private void serve(String answer) {
		while (!this.socket.isClosed()) {
			try (Socket caller = this.socket.accept()) {
				talk(caller, answer);
			}
			catch (IOException ex) {
				// closed, or hung up
			}
		}
	}

	private void talk(Socket caller, String answer) throws IOException {
		BufferedReader in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
		say(caller, "220 here");
		for (String line = in.readLine(); line != null; line = in.readLine()) {
			String verb = line.substring(0, Math.min(4, line.length())).toUpperCase(Locale.ROOT);
			this.asked.addAndGet(verb.equals("RCPT") ? 1 : 0);
			say(caller, verb.equals("RCPT") ? answer
					: (verb.equals("QUIT") ? "221 bye" : (List.of("DATA").contains(verb) ? "503 no" : "250 ok")));
		}
	}

	private static void say(Socket caller, String line) throws IOException {
		caller.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
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
