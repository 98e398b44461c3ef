/**
 * How many commitments stand how, by whose they are, with whom and about what.
 */
@NullMarked
@NamedInterface("figures")
package id.mitra.commitment.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
