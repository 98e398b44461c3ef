/**
 * Which records may be of one partner or one person: by names whose spelling differs, and
 * by what else is known of them.
 */
@NullMarked
package id.mitra.merging.likeness;

import org.jspecify.annotations.NullMarked;
