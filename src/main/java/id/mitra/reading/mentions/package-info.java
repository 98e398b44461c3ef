/**
 * What the sentences of a release name, each finding at its place: those who may meet,
 * authorities, days, words for meeting.
 */
@NullMarked
package id.mitra.reading.mentions;

import org.jspecify.annotations.NullMarked;
