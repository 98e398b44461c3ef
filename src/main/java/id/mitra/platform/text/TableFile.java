package id.mitra.platform.text;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * A table as a file that is written row by row and no longer in memory then. One that is
 * not ended is broken off, and seen to be.
 */
public interface TableFile {

	/** Text, numbers and days; null for an empty cell. */
	void row(List<? extends @Nullable Object> cells) throws IOException;

	/** A row that says what stands in those below it. */
	void header(List<String> cells) throws IOException;

	void end() throws IOException;

	/**
	 * What such a file may be.
	 */
	enum Format {

		CSV(Csv.TYPE), XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

		private final String type;

		Format(String type) {
			this.type = type;
		}

		/** Its media type. */
		public String type() {
			return this.type;
		}

		/** What its name ends with. */
		public String extension() {
			return name().toLowerCase(Locale.ROOT);
		}

		/**
		 * Begins one.
		 * @param title what the table is called
		 */
		public TableFile on(OutputStream out, String title) throws IOException {
			return (this == CSV) ? new CsvFile(out) : new XlsxFile(out, title);
		}

	}

}
