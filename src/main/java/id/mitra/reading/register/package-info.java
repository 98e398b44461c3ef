/**
 * What the register knows by name, as far as the reader may see it.
 */
@NullMarked
package id.mitra.reading.register;

import org.jspecify.annotations.NullMarked;
