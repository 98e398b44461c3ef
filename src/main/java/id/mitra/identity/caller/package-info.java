/**
 * Who asks, and what they may see and do.
 */
@NullMarked
@NamedInterface("caller")
package id.mitra.identity.caller;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
