/**
 * What signs for and against a finding weigh, as learned from labelled releases.
 */
@NullMarked
package id.mitra.reading.weighing;

import org.jspecify.annotations.NullMarked;
