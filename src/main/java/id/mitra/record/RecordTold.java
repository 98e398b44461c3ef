package id.mitra.record;

import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.ClassifiedDraft;
import id.mitra.platform.field.Flat;
import id.mitra.record.part.RecordDraft;

/**
 * What the audit tells of a record.
 */
record RecordTold(RecordStage state, int edition, @Flat RecordDraft draft,
		Classification classification) implements ClassifiedDraft {
}
