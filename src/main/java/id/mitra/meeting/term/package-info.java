/**
 * The terms by which meetings are described: what they are, how they stand, when they
 * are, as people write it, who of whom was there, at which level.
 */
@NullMarked
@NamedInterface("term")
package id.mitra.meeting.term;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
