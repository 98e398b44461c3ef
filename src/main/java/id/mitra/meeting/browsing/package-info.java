/**
 * What the meetings that one looks for come to, beside their list: how many there are of
 * each sort, and all of them as a file.
 */
@NullMarked
@NamedInterface("browsing")
package id.mitra.meeting.browsing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
