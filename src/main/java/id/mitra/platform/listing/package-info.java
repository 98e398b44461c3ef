/**
 * Lists that cost the same however long they are: pages by keyset, cursors, counts with
 * an end.
 */
@NullMarked
@NamedInterface("listing")
package id.mitra.platform.listing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
