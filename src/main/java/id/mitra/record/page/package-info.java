/**
 * The record of a meeting as people read, write, compare, agree and print it.
 */
@NullMarked
@NamedInterface("page")
package id.mitra.record.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
