/**
 * Commitments as agreements know them: by the articles on which they act.
 */
@NullMarked
@NamedInterface("article")
package id.mitra.commitment.article;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
