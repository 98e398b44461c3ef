/**
 * Pages where releases wait, and the form in which one is accepted.
 */
@NullMarked
@NamedInterface("page")
package id.mitra.inbox.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
