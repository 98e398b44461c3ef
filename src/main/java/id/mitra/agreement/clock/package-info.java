/**
 * What an agreement's words and events say of its days: which terms it has, when it ends,
 * and by when notice must be given. It knows of no record, table or clock on a wall.
 */
@NullMarked
@NamedInterface("clock")
package id.mitra.agreement.clock;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
