/**
 * What can go wrong with what somebody sends or asks for, as exceptions and field errors.
 */
@NullMarked
@NamedInterface("error")
package id.mitra.platform.error;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
