/**
 * What is done with several meetings at once, each for itself: what can't be done with
 * one keeps none of the others.
 */
@NullMarked
@NamedInterface("batch")
package id.mitra.meeting.batch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
