package id.mitra.bench;

import java.nio.charset.StandardCharsets;

/**
 * Rows of one table on their way into PostgreSQL, in the text format of {@code copy}.
 */
final class Rows {

	private final String target;

	private final StringBuilder text = new StringBuilder();

	/**
	 * Rows of a table.
	 * @param target the table with its columns, such as {@code unit (id, name)}
	 */
	Rows(String target) {
		this.target = target;
	}

	/** The values have no tab, line break or backslash; null for none. */
	void add(Object... values) {
		for (int i = 0; i < values.length; i++) {
			this.text.append((i > 0) ? "\t" : "").append((values[i] != null) ? values[i] : "\\N");
		}
		this.text.append('\n');
	}

	String statement() {
		return "copy " + this.target + " from stdin";
	}

	byte[] bytes() {
		return this.text.toString().getBytes(StandardCharsets.UTF_8);
	}

}
