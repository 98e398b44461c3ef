package id.mitra.platform.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("long")
class XlsxFileTests {

	@TempDir
	private Path folder;

	/** Its sheets, in order. */
	private List<String> sheets(ByteArrayOutputStream out) throws IOException {
		Path file = Files.write(this.folder.resolve("table.xlsx"), out.toByteArray());
		List<String> sheets = new ArrayList<>();
		try (ZipFile zip = new ZipFile(file.toFile())) {
			ZipEntry entry;
			while ((entry = zip.getEntry("xl/worksheets/sheet" + (sheets.size() + 1) + ".xml")) != null) {
				sheets.add(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
			}
		}
		return sheets;
	}

	@Test
	void textIsTextAndNumbersAndDaysAreThemselves() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		TableFile file = TableFile.Format.XLSX.on(out, "Pertemuan");
		file.header(List.of("A", "B", "C", "D"));
		file.row(Arrays.asList("=1+1", 42, null, LocalDate.of(2023, 11, 2)));
		file.row(List.of("x".repeat(40_000)));
		file.end();
		String sheet = sheets(out).getFirst();
		assertThat(sheet).contains("=1+1", "<v>42</v>", "<v>45232").doesNotContain("<f>");
		assertThat(sheet).contains(">" + "x".repeat(32_767) + "<");
	}

	@Test
	void textIsReadBackAsItWas() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		TableFile file = TableFile.Format.XLSX.on(out, "Pertemuan");
		file.row(List.of("_x0041_ and _x41_", "x".repeat(32_766) + "\ud83d\ude00 smiles"));
		file.end();
		String sheet = sheets(out).getFirst();
		assertThat(sheet).contains(">_x005F_x0041_ and _x41_<", ">" + "x".repeat(32_766) + "<");
	}

	@Test
	void goesOnOnAnotherSheet() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		TableFile file = TableFile.Format.XLSX.on(out, "Pertemuan");
		for (int i = 0; i < 1_048_577; i++) {
			file.row(List.of(i));
		}
		file.end();
		assertThat(sheets(out)).hasSize(2);
	}

	/** A row that was written is not in memory any more. */
	@Test
	void keepsNoRows() throws IOException {
		TableFile file = TableFile.Format.XLSX.on(OutputStream.nullOutputStream(), "Pertemuan");
		long before = used();
		for (int i = 0; i < 200_000; i++) {
			file.row(List.of("Pertemuan " + i, "Sebuah teks yang panjangnya seperti judul", i));
		}
		assertThat(used() - before).isLessThan(24 * 1024 * 1024);
		file.end();
	}

	private static long used() {
		System.gc();
		return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
	}

}
