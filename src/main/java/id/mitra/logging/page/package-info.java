/**
 * The forms in which a meeting is logged, edited and confirmed.
 */
@NullMarked
@NamedInterface("page")
package id.mitra.logging.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
