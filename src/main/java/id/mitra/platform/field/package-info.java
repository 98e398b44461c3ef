/**
 * The fields that records have for whoever sends or reads them, however the records are
 * put together.
 */
@NullMarked
@NamedInterface("field")
package id.mitra.platform.field;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
