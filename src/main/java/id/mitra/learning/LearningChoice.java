package id.mitra.learning;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * By what releases are read, as its history tells it.
 *
 * @param releases from how many it was learned; null for what came with the application
 */
record LearningChoice(@Nullable Integer releases, @Nullable Instant takenAt) {

}
