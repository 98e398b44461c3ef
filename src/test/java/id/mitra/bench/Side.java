package id.mitra.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * One of the two registers while it is timed: its application, a client and a connection
 * past them.
 */
final class Side implements AutoCloseable {

	private final Register register;

	private final Scouting scouting;

	private final Server server;

	private final Client client;

	private final Connection connection;

	Side(Scouting scouting) throws IOException, InterruptedException, SQLException {
		this.register = scouting.register();
		this.scouting = scouting;
		this.server = Server.start(this.register.home());
		this.client = Client.signIn(this.server.port(), "officer");
		this.connection = this.server.connect();
		scouting.set(this.connection);
	}

	Register register() {
		return this.register;
	}

	Server server() {
		return this.server;
	}

	Client client() {
		return this.client;
	}

	Connection connection() {
		return this.connection;
	}

	/** Why a case can't be run here; null where it can. */
	String missing(Case one) {
		return this.scouting.missing(one);
	}

	/** A case's addresses by turns. */
	Race.Run requests(Case one) {
		List<String> addresses = one.addresses().apply(this.scouting.places());
		int[] turn = { 0 };
		return () -> this.client.get(addresses.get(turn[0]++ % addresses.size()));
	}

	/** The statements of a case's addresses by turns. */
	Race.Run statements(Case one) throws SQLException {
		List<Replay> replays = new ArrayList<>();
		for (List<Query> queries : this.scouting.queries(one)) {
			replays.add(new Replay(this.connection, queries));
		}
		int[] turn = { 0 };
		return () -> replays.get(turn[0]++ % replays.size()).run();
	}

	/** A new meeting each time, of the same partner, two areas and three people. */
	Race.Run logging() {
		int[] turn = { 0 };
		return () -> this.client.post("/api/meetings", Drafts.meeting(turn[0]++));
	}

	@Override
	public void close() throws SQLException, IOException {
		try {
			this.register.review(this.connection);
		}
		finally {
			this.connection.close();
			this.server.close();
		}
	}

}
