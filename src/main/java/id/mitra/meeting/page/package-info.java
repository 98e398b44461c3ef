/**
 * Pages that list meetings, and those on which one is put off, called off or put away.
 */
@NullMarked
@NamedInterface("page")
package id.mitra.meeting.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
