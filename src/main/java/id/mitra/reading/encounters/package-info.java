/**
 * Which meetings a release reports, weighed over the whole of its text.
 */
@NullMarked
package id.mitra.reading.encounters;

import org.jspecify.annotations.NullMarked;
