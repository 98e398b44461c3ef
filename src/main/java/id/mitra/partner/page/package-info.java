/**
 * Pages that show partners, and the form in which they are kept.
 */
@NullMarked
@NamedInterface("page")
package id.mitra.partner.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
