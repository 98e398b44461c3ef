/**
 * Figures of meetings: what is asked, how it is counted, what it comes to.
 */
@NullMarked
@NamedInterface("figures")
package id.mitra.summary.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
