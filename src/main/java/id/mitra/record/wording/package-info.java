/**
 * In which language each text of a record was written when, so that a translation older
 * than its source is seen to be.
 */
@NullMarked
@NamedInterface("wording")
package id.mitra.record.wording;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
