/**
 * Pages that show people, and the form in which they are kept.
 */
@NullMarked
@NamedInterface("page")
package id.mitra.delegate.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
