/**
 * The parts that a meeting's draft and record are made of: what it is, when and where,
 * who was there for each side, and what it was about.
 */
@NullMarked
@NamedInterface("part")
package id.mitra.meeting.part;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
