/**
 * The terms by which commitments are described: how binding they are, how they stand, and
 * by when they are due.
 */
@NullMarked
@NamedInterface("term")
package id.mitra.commitment.term;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
