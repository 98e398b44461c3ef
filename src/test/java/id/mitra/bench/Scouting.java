package id.mitra.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Asks a register for everything once before anything is timed: which addresses answer,
 * and by which statements, whose plans it leaves in {@code target/bench/plans}.
 */
final class Scouting {

	private static final Path PLANS = Path.of("target/bench/plans");

	private final Register register;

	private final Map<Case, List<List<Query>>> queries = new HashMap<>();

	private final Map<Case, String> missing = new HashMap<>();

	private List<String> settings = List.of();

	private Places places;

	private Scouting(Register register) {
		this.register = register;
	}

	static Scouting of(Register register, List<Case> cases) throws Exception {
		Scouting scouting = new Scouting(register);
		try (Server server = Server.start(register.home(), Query.TRACED); Connection connection = server.connect()) {
			Client client = Client.signIn(server.port(), "officer");
			scouting.places = Places.in(register, client.api(), connection);
			scouting.settings = Query.settings(server.log());
			scouting.set(connection);
			for (Case one : cases) {
				scouting.ask(one, server, client, connection);
			}
		}
		return scouting;
	}

	Register register() {
		return this.register;
	}

	Places places() {
		return this.places;
	}

	/** The statements for each address of a case. */
	List<List<Query>> queries(Case one) {
		return this.queries.get(one);
	}

	/** Why a case can't be run; null where it can. */
	String missing(Case one) {
		return this.missing.get(one);
	}

	/** Sets on a connection what the application sets on each of its own. */
	void set(Connection connection) throws SQLException {
		try (Statement sql = connection.createStatement()) {
			for (String setting : this.settings) {
				sql.execute(setting);
			}
		}
	}

	/** Asks twice, since the first answer may fill a cache. */
	private void ask(Case one, Server server, Client client, Connection connection)
			throws IOException, InterruptedException, SQLException {
		List<List<Query>> found = new ArrayList<>();
		try {
			for (String address : one.addresses().apply(this.places)) {
				client.get(address);
				long before = server.logSize();
				client.get(address);
				found.add(Query.in(server.logAfter(before)));
			}
			this.queries.put(one, found);
			if (!found.isEmpty()) {
				explain(one, found.getFirst(), connection);
			}
		}
		catch (Client.Refused | IOException ex) {
			this.missing.put(one, String.valueOf(ex.getMessage()));
			cancel(connection);
		}
	}

	private void explain(Case one, List<Query> queries, Connection connection) throws SQLException, IOException {
		StringBuilder plans = new StringBuilder();
		for (Query query : queries) {
			if (!query.begins() && !query.commits()) {
				plans.append(query.sql()).append("\n").append(query.parameters()).append("\n\n");
				plans.append(plan(query, connection)).append("\n");
			}
		}
		Files.createDirectories(PLANS);
		Files.writeString(PLANS.resolve(one.slug() + "-" + this.register.meetings() + ".txt"), plans,
				StandardCharsets.UTF_8);
	}

	private static String plan(Query query, Connection connection) throws SQLException {
		StringBuilder plan = new StringBuilder();
		try (PreparedStatement statement = query.prepare(connection, "explain (analyze, buffers) ")) {
			statement.setQueryTimeout(60);
			try (ResultSet lines = statement.executeQuery()) {
				while (lines.next()) {
					plan.append(lines.getString(1)).append("\n");
				}
			}
		}
		catch (SQLException ex) {
			plan.append(ex.getMessage()).append("\n");
		}
		return plan.toString();
	}

	/** Whatever an answer that nobody waits for any more is still busy with. */
	private static void cancel(Connection connection) throws SQLException {
		try (Statement sql = connection.createStatement()) {
			sql.execute("""
					select pg_cancel_backend(pid)
					from pg_stat_activity
					where state = 'active'
					  and backend_type = 'client backend'
					  and pid <> pg_backend_pid()""");
		}
	}

}
