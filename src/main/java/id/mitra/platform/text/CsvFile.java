package id.mitra.platform.text;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * As {@link Csv} has it.
 */
class CsvFile implements TableFile {

	private final OutputStream out;

	CsvFile(OutputStream out) throws IOException {
		this.out = out;
		out.write(Csv.MARK.getBytes(StandardCharsets.UTF_8));
	}

	@Override
	public void row(List<? extends @Nullable Object> cells) throws IOException {
		this.out.write(Csv.line(cells).getBytes(StandardCharsets.UTF_8));
	}

	@Override
	public void header(List<String> cells) throws IOException {
		row(cells);
	}

	@Override
	public void end() throws IOException {
		this.out.flush();
	}

}
