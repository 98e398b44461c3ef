/**
 * The lines of a release told apart: headline, caption, credit, body, and what surrounds
 * them.
 */
@NullMarked
package id.mitra.reading.article;

import org.jspecify.annotations.NullMarked;
