/**
 * Figures by cooperation area.
 */
@NullMarked
@NamedInterface("area")
package id.mitra.summary.area;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
