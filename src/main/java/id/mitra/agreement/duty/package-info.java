/**
 * What is to be done after an agreement's signature.
 */
@NullMarked
@NamedInterface("duty")
package id.mitra.agreement.duty;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
