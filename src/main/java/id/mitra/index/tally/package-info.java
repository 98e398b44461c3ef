/**
 * The figures of what counts, kept by subject and block of time as records are written,
 * so that a summary costs the same however many there are.
 */
@NullMarked
@NamedInterface("tally")
package id.mitra.index.tally;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
