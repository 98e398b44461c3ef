package id.mitra.platform.record;

/**
 * Something happened to a record; told within the transaction that did it.
 *
 * @param collection the record's collection, as in its address
 * @param id the record's key
 * @param change what happened, a past participle: created, updated, trashed …
 */
public record RecordChanged(String collection, Object id, String change) {
}
