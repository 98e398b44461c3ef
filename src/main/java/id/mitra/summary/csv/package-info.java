/**
 * Figures as tables to take along.
 */
@NullMarked
@NamedInterface("csv")
package id.mitra.summary.csv;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
