/**
 * A text cut into words, and what words alone say: phrases of two languages, and days as
 * they are written.
 */
@NullMarked
package id.mitra.reading.words;

import org.jspecify.annotations.NullMarked;
