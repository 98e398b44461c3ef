package id.mitra.platform.record;

import java.util.List;

/**
 * The same happened to many records of a collection, too many to tell of each; told
 * within the transaction that did it.
 *
 * @param type the records' collection, as in their address
 * @param ids the records' keys
 * @param before what they all had until then
 * @param after what they all have from then on, of the same type
 */
public record RecordedTogether(String type, List<Long> ids, Change change, Record before, Record after) {
}
