/**
 * How a failure is told: problem details to programs, pages to people, one policy for
 * both.
 */
@NullMarked
@NamedInterface("error-answer")
package id.mitra.platform.error.answer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
