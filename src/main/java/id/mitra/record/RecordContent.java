package id.mitra.record;

import java.util.List;

import id.mitra.platform.field.Flat;

/**
 * All that is said and signed in an edition of a record, of which its canonical JSON is
 * made.
 *
 * @param signatories of an edition that was agreed
 */
public record RecordContent(int edition, Authentic authentic, @Flat RecordFrame frame, List<AgendaItem> items,
		List<Signatory> signatories) {
}
