package id.mitra.record.paper;

import java.util.List;

import id.mitra.platform.field.Flat;
import id.mitra.platform.record.Stamp;
import id.mitra.platform.record.Versioned;

/**
 * How records are printed.
 */
public record RecordPaperDetails(int version, List<String> letterhead, List<PaperSection> sections,
		@Flat SignatureBlock block, @Flat Stamp stamp) implements Versioned {

	@Override
	public Object key() {
		return "record-paper";
	}

}
