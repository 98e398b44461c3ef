/**
 * Pages that show what was published, and the form in which it is kept.
 */
@NullMarked
@NamedInterface("page")
package id.mitra.press.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
