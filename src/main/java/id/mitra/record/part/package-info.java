/**
 * What a record of a meeting consists of, as it is sent and as it is kept: agenda items,
 * what came of each, who signed.
 */
@NullMarked
@NamedInterface("part")
package id.mitra.record.part;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
