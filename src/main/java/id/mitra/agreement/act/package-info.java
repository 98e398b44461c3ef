/**
 * Which articles of agreements anybody acted on, by what and where; and which nobody did.
 */
@NullMarked
@NamedInterface("act")
package id.mitra.agreement.act;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
