package id.mitra.platform.text;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * As spreadsheets keep it (ECMA-376): text is text, whatever it begins with, and days are
 * days. Where a sheet is full, another goes on.
 */
class XlsxFile implements TableFile {

	private static final int FLUSHED = 500;

	private static final int LONGEST_TEXT = 32_767;

	/** What readers would take for one letter by its number (22.9.2.19). */
	private static final Pattern LIKE_ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

	private final Workbook workbook;

	private final String title;

	private Worksheet sheet;

	private int sheets = 1;

	private int row;

	XlsxFile(OutputStream out, String title) {
		this.workbook = new Workbook(out, "Mitra", null);
		this.title = title;
		this.sheet = this.workbook.newWorksheet(title);
	}

	@Override
	public void header(List<String> cells) throws IOException {
		for (int column = 0; column < cells.size(); column++) {
			this.sheet.style(this.row, column).bold().set();
		}
		row(cells);
	}

	@Override
	public void row(List<? extends @Nullable Object> cells) throws IOException {
		if (this.row == Worksheet.MAX_ROWS) {
			this.sheet.finish();
			this.sheets++;
			this.sheet = this.workbook.newWorksheet(this.title + " " + this.sheets);
			this.row = 0;
		}
		for (int column = 0; column < cells.size(); column++) {
			cell(column, cells.get(column));
		}
		this.row++;
		if (this.row % FLUSHED == 0) {
			this.sheet.flush();
		}
	}

	private void cell(int column, @Nullable Object value) {
		switch (value) {
			case null -> {
			}
			case Number number -> this.sheet.value(this.row, column, number);
			case LocalDate day -> {
				this.sheet.value(this.row, column, day);
				this.sheet.style(this.row, column).format("yyyy-mm-dd").set();
			}
			default -> this.sheet.inlineString(this.row, column, text(value.toString()));
		}
	}

	/** As long as a cell takes, with no half of a letter at its end. */
	private static String text(String whole) {
		int end = Math.min(whole.length(), LONGEST_TEXT);
		boolean torn = end < whole.length() && Character.isHighSurrogate(whole.charAt(end - 1));
		return LIKE_ESCAPE.matcher(whole.substring(0, torn ? end - 1 : end)).replaceAll("_x005F_");
	}

	@Override
	public void end() throws IOException {
		this.sheet.finish();
		this.workbook.finish();
	}

}
