/**
 * Pages where administrators keep the cooperation areas.
 */
@NullMarked
@NamedInterface("page")
package id.mitra.area.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
