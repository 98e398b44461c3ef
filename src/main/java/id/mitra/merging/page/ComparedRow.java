package id.mitra.merging.page;

import id.mitra.merging.ComparedField;
import id.mitra.platform.form.Conflicts.ConflictRow;

/**
 * A field of two records in words.
 *
 * @param taken whether the one that stays is to have the other's
 */
record ComparedRow(ComparedField field, ConflictRow words, boolean taken) {
}
