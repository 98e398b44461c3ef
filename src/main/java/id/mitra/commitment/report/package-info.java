/**
 * What is said of commitments: how each stood on a day, at which meeting that was said,
 * and what shows it.
 */
@NullMarked
@NamedInterface("report")
package id.mitra.commitment.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
