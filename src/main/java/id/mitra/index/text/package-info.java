/**
 * What was typed, as a query for the words that meetings are found by.
 */
@NullMarked
@NamedInterface("text")
package id.mitra.index.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
