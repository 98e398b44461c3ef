package id.mitra.merging;

import java.time.Instant;
import java.util.List;

import id.mitra.platform.record.Handle;
import id.mitra.platform.record.Stamp;

/**
 * Two records side by side, each field that either has something in, and since when each
 * is on record, by which records of one name are told apart.
 *
 * @param into the one that would stay
 * @param from the one that would be merged into it
 */
public record MergerComparison(Handle into, Handle from, Instant intoCreatedAt, Instant fromCreatedAt,
		List<ComparedField> fields) {

	static MergerComparison of(Handle into, Stamp intoStamp, Handle from, Stamp fromStamp, List<ComparedField> fields) {
		return new MergerComparison(into, from, intoStamp.createdAt(), fromStamp.createdAt(), fields);
	}

}
