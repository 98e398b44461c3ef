/**
 * The pages on which two records are looked at side by side and merged, and a merger is
 * undone.
 */
@NullMarked
package id.mitra.merging.page;

import org.jspecify.annotations.NullMarked;
