/**
 * What earlier meetings left to talk of at one.
 */
@NullMarked
@NamedInterface("matter")
package id.mitra.commitment.matter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
