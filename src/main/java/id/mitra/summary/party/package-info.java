/**
 * Figures of one partner with its parts, and of one country.
 */
@NullMarked
@NamedInterface("party")
package id.mitra.summary.party;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
