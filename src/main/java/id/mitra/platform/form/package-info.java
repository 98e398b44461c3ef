/**
 * Forms that lose nothing: what was typed, choices, steps, and errors brought home to
 * their fields.
 */
@NullMarked
@NamedInterface("form")
package id.mitra.platform.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
