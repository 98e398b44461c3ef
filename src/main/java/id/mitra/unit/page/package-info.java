/**
 * Pages where administrators keep the ministry's units.
 */
@NullMarked
@NamedInterface("page")
package id.mitra.unit.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
