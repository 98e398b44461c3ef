/**
 * What holds for every call of the API and its description, whichever feature answers.
 */
@NullMarked
@NamedInterface("api")
package id.mitra.platform.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
