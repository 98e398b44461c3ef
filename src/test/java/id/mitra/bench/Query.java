package id.mitra.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.postgresql.util.PGobject;

/**
 * A statement as the application's driver sent it, with the types and values of its
 * parameters, read from the driver's own trace.
 */
record Query(String sql, List<Parameter> parameters) {

	/** Makes the application write what {@link #in} reads. */
	static final String[] TRACED = { "--logging.level.org.postgresql.core.v3.QueryExecutorImpl=trace",
			"--logging.pattern.console=%n@@%thread@@%msg",
			"--spring.datasource.hikari.data-source-properties.prepareThreshold=0" };

	private static final Pattern PARSE = Pattern.compile("\\s*FE=> Parse\\(stmt=null,query=\"(.*)\",oids=\\{.*",
			Pattern.DOTALL);

	private static final Pattern BIND = Pattern.compile("\\s*FE=> Bind\\(stmt=null,portal=[^,]*(.*)\\)\\s*",
			Pattern.DOTALL);

	/** With {@code prepareThreshold=0} a transaction begins by the simple protocol. */
	private static final Pattern BEGIN = Pattern.compile("\\s*FE=> SimpleQuery\\(query=\"(BEGIN.*)\"\\)\\s*");

	private static final Pattern VALUE = Pattern.compile(",\\$\\d+=<(.*?)>,type=(\\w+)(?=,\\$\\d+=<|$)",
			Pattern.DOTALL);

	private static final Pattern LITERAL = Pattern.compile("\\(?'(.*)'(?:::\\w+)?\\)?", Pattern.DOTALL);

	/**
	 * A parameter; no value for null.
	 */
	record Parameter(String type, String value) {

		private static Parameter of(String text, String type) {
			Matcher literal = LITERAL.matcher(text);
			if (literal.matches()) {
				return new Parameter(type, literal.group(1).replace("''", "'"));
			}
			return new Parameter(type, text.startsWith("(NULL") || text.equals("NULL") ? null : text);
		}

		private void set(PreparedStatement statement, int index) throws SQLException {
			if (this.type.equals("UNSPECIFIED") || this.type.equals("0")) {
				statement.setObject(index, this.value, Types.OTHER);
			}
			else if (this.type.equals("VARCHAR")) {
				statement.setString(index, this.value);
			}
			else {
				PGobject object = new PGobject();
				object.setType(this.type.toLowerCase(Locale.ROOT).replaceFirst("(.*)_array", "_$1"));
				object.setValue(this.value);
				statement.setObject(index, object);
			}
		}

	}

	/**
	 * The statements that requests caused, in the part of a log that they wrote.
	 */
	static List<Query> in(String log) {
		List<Query> queries = new ArrayList<>();
		String sql = "";
		for (String event : log.split("\n@@")) {
			String[] parts = event.split("@@", 2);
			if (parts.length < 2 || !parts[0].startsWith("tomcat-handler")) {
				continue;
			}
			Matcher parse = PARSE.matcher(parts[1]);
			Matcher bind = BIND.matcher(parts[1]);
			Matcher begin = BEGIN.matcher(parts[1]);
			if (begin.matches()) {
				queries.add(new Query(begin.group(1), List.of()));
			}
			else if (parse.matches()) {
				sql = parse.group(1);
			}
			else if (bind.matches()) {
				queries.add(new Query(sql,
						VALUE.matcher(bind.group(1))
							.results()
							.map((value) -> Parameter.of(value.group(1), value.group(2)))
							.toList()));
			}
		}
		return queries;
	}

	/** What the application sets on each connection it opens. */
	static List<String> settings(String log) {
		return log.lines()
			.filter((line) -> line.contains("FE=> Parse(stmt=null,query=\"set "))
			.map((line) -> line.replaceFirst(".*query=\"", "").replaceFirst("\",oids=.*", ""))
			.distinct()
			.toList();
	}

	boolean begins() {
		return this.sql.startsWith("BEGIN");
	}

	boolean readOnly() {
		return this.sql.contains("READ ONLY");
	}

	boolean commits() {
		return this.sql.startsWith("COMMIT");
	}

	/**
	 * The statement with its parameters set.
	 * @param before what stands in front of it, such as {@code explain}
	 */
	PreparedStatement prepare(Connection connection, String before) throws SQLException {
		PreparedStatement statement = connection
			.prepareStatement(before + this.sql.replace("?", "??").replaceAll("\\$\\d+", "?"));
		for (int i = 0; i < this.parameters.size(); i++) {
			this.parameters.get(i).set(statement, i + 1);
		}
		return statement;
	}

}
