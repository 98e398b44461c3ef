/**
 * What all records share: an id nobody can guess, a version, when and by whom they were
 * written.
 */
@NullMarked
@NamedInterface("record")
package id.mitra.platform.record;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
