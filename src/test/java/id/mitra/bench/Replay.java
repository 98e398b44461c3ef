package id.mitra.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The statements of a page straight through JDBC, in the transactions that the page had,
 * each prepared once and its rows read to the last column.
 */
final class Replay {

	private final Connection connection;

	private final List<Query> queries;

	private final List<PreparedStatement> statements = new ArrayList<>();

	Replay(Connection connection, List<Query> queries) throws SQLException {
		this.connection = connection;
		this.queries = queries;
		for (Query query : queries) {
			this.statements.add((query.begins() || query.commits()) ? null : query.prepare(connection, ""));
		}
	}

	void run() throws SQLException {
		for (int i = 0; i < this.queries.size(); i++) {
			Query query = this.queries.get(i);
			if (query.begins()) {
				this.connection.setReadOnly(query.readOnly());
				this.connection.setAutoCommit(false);
			}
			else if (query.commits()) {
				this.connection.commit();
				this.connection.setAutoCommit(true);
				this.connection.setReadOnly(false);
			}
			else {
				read(this.statements.get(i));
			}
		}
	}

	private static void read(PreparedStatement statement) throws SQLException {
		if (!statement.execute()) {
			return;
		}
		try (ResultSet rows = statement.getResultSet()) {
			int columns = rows.getMetaData().getColumnCount();
			while (rows.next()) {
				for (int column = 1; column <= columns; column++) {
					rows.getString(column);
				}
			}
		}
	}

}
