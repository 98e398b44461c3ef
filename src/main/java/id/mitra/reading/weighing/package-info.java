/**
 * What signs for and against a finding weigh, as learned from labelled releases.
 */
@NullMarked
@NamedInterface("weighing")
package id.mitra.reading.weighing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
