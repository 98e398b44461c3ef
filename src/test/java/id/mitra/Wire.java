package id.mitra;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The way from an application to its database, which a test can freeze or cut.
 */
public final class Wire implements AutoCloseable {

	private enum State {

		/** Passes on what is sent. */
		OPEN,
		/** Takes whatever is sent, and new connections, and passes nothing on. */
		FROZEN,
		/** Ends every connection. */
		CUT

	}

	private final ServerSocket ear;

	private final URI target;

	private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();

	private State state = State.OPEN;

	private Wire(URI target) throws IOException {
		this.target = target;
		this.ear = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
		Thread.ofVirtual().start(this::listen);
	}

	/** To the tests' database. */
	public static Wire toDatabase() {
		try {
			return new Wire(URI.create(TestDatabase.url().substring("jdbc:".length())));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public String url() {
		return "jdbc:postgresql://127.0.0.1:" + this.ear.getLocalPort() + this.target.getPath();
	}

	public void freeze() {
		become(State.FROZEN);
	}

	public void cut() {
		become(State.CUT);
		this.sockets.forEach(Wire::end);
	}

	/** What was sent meanwhile arrives, where the connection still stands. */
	public void mend() {
		become(State.OPEN);
	}

	private synchronized void become(State state) {
		this.state = state;
		notifyAll();
	}

	private synchronized boolean cutOnceThawed() throws InterruptedException {
		while (this.state == State.FROZEN) {
			wait();
		}
		return this.state == State.CUT;
	}

	private void listen() {
		while (!this.ear.isClosed()) {
			try {
				Socket client = this.ear.accept();
				this.sockets.add(client);
				Thread.ofVirtual().start(() -> connect(client));
			}
			catch (IOException ex) {
				return;
			}
		}
	}

	private void connect(Socket client) {
		try {
			if (cutOnceThawed()) {
				end(client);
				return;
			}
			Socket server = new Socket(this.target.getHost(), this.target.getPort());
			this.sockets.add(server);
			Thread.ofVirtual().start(() -> pass(client, server));
			pass(server, client);
		}
		catch (IOException ex) {
			end(client);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private void pass(Socket from, Socket to) {
		try {
			InputStream in = from.getInputStream();
			OutputStream out = to.getOutputStream();
			byte[] bytes = new byte[8192];
			for (int read = in.read(bytes); read >= 0 && !cutOnceThawed(); read = in.read(bytes)) {
				out.write(bytes, 0, read);
				out.flush();
			}
		}
		catch (IOException ex) {
			// one side has gone; so does the other
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		end(from);
		end(to);
	}

	private static void end(Socket socket) {
		try {
			socket.close();
		}
		catch (IOException ex) {
			// closed is all that it should be
		}
	}

	@Override
	public void close() throws IOException {
		this.ear.close();
		cut();
	}

}
