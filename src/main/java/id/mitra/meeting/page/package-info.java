/**
 * Pages that show meetings, and the form in which they are logged.
 */
@NullMarked
@NamedInterface("page")
package id.mitra.meeting.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
