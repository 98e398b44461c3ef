/**
 * How the register starts: as a demo or for good, on which port, and what to say where it
 * can't.
 */
@NullMarked
@NamedInterface("start")
package id.mitra.platform.start;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
