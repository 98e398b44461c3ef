/**
 * How the records of meetings look on paper, as administrators keep it.
 */
@NullMarked
@NamedInterface("paper")
package id.mitra.record.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
