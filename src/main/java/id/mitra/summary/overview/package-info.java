/**
 * Figures set against each other: partners and areas, who travels, who was not met for
 * long.
 */
@NullMarked
@NamedInterface("overview")
package id.mitra.summary.overview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
