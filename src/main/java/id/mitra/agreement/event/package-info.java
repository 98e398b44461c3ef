/**
 * The steps on an agreement's way, as they are noted, kept and told.
 */
@NullMarked
@NamedInterface("event")
package id.mitra.agreement.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
