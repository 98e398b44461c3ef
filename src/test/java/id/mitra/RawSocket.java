package id.mitra;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * A connection on which a test says whatever it likes, byte by byte, and reads what comes
 * back until the server closes: what no HTTP client would send.
 */
public final class RawSocket {

	private RawSocket() {
	}

	/**
	 * An answer as it came.
	 */
	public record Reply(String head, String body) {

		public int status() {
			return this.head.isEmpty() ? 0 : Integer.parseInt(this.head.split(" ")[1]);
		}

		/** Without a name's case, as HTTP has it. */
		public boolean says(String header) {
			return this.head.toLowerCase(java.util.Locale.ROOT)
				.contains("\r\n" + header.toLowerCase(java.util.Locale.ROOT));
		}

	}

	/**
	 * Sends a head with no more than it says, which the server is asked to close after.
	 */
	public static Reply send(int port, String... lines) {
		return send(port, String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n", new byte[0]);
	}

	/** Sends a head as it stands, then a body. */
	public static Reply send(int port, String head, byte[] body) {
		try (Socket socket = new Socket("localhost", port)) {
			socket.setSoTimeout(60_000);
			OutputStream out = socket.getOutputStream();
			out.write(head.getBytes(StandardCharsets.ISO_8859_1));
			out.flush();
			try {
				out.write(body);
				out.flush();
			}
			catch (IOException ex) {
				// Refused before all of it was sent; there may be an answer all the same.
			}
			return read(socket.getInputStream());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Reply read(InputStream in) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			in.transferTo(bytes);
		}
		catch (IOException ex) {
			bytes.writeBytes("\r\n(broken off)".getBytes(StandardCharsets.US_ASCII));
		}
		String all = bytes.toString(StandardCharsets.UTF_8);
		int end = all.indexOf("\r\n\r\n");
		return (end < 0) ? new Reply("", all) : new Reply(all.substring(0, end), all.substring(end + 4));
	}

}
