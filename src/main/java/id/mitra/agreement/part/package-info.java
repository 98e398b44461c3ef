/**
 * The parts that an agreement's draft and record are made of: what sort of text it is,
 * with whom, and which came before and after it.
 */
@NullMarked
@NamedInterface("part")
package id.mitra.agreement.part;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
