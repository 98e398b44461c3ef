package id.mitra.platform;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One page of a list, and the cursor that gives the next one; without a cursor it is the
 * last.
 */
public record Page<T>(List<T> items, @Nullable String next) {
}
