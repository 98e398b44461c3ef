package id.mitra.record;

import java.util.List;

import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Classified;
import id.mitra.platform.field.Flat;
import id.mitra.platform.record.Versioned;
import id.mitra.record.part.CarriedItem;
import id.mitra.record.wording.OlderText;
import org.jspecify.annotations.Nullable;

/**
 * The record of a meeting: an empty draft of the first edition where nobody has written
 * one.
 *
 * @param hash SHA-256 of the canonical JSON of what was agreed, in hexadecimal
 * @param older what was changed in one language only, of the edition that is current
 * @param carried where items come from, as far as the reader may know
 */
public record RecordDetails(long meetingId, int version, RecordStage state, @Nullable String hash,
		Classification classification, @Flat RecordContent content, List<OlderText> older,
		List<CarriedItem> carried) implements Versioned, Classified {

	@Override
	public Object key() {
		return this.meetingId;
	}

}
