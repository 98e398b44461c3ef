/**
 * Words, dates and marks as people write and read them, in both languages.
 */
@NullMarked
@NamedInterface("text")
package id.mitra.platform.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
