package id.mitra.inbox;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What the inbox noticed of a release.
 *
 * @param gained what its last reading recognised that the one before did not
 * @param lost what it recognises no longer
 * @param doubleOf the earliest other release of the same text, but for case and blanks
 */
public record Noticed(List<String> gained, List<String> lost, @Nullable Long doubleOf) {
}
