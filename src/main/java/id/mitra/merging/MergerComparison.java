package id.mitra.merging;

import java.util.List;

import id.mitra.platform.record.Handle;

/**
 * Two records side by side, each field that either has something in.
 *
 * @param into the one that would stay
 * @param from the one that would be merged into it
 */
public record MergerComparison(Handle into, Handle from, List<ComparedField> fields) {
}
