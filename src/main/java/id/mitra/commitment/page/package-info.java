/**
 * The ledger of commitments, the page of each, and the form in which they are kept.
 */
@NullMarked
@NamedInterface("page")
package id.mitra.commitment.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
