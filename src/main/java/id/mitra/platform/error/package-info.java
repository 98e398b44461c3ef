/**
 * What is answered to requests that never reach a controller.
 */
@NullMarked
@NamedInterface("error")
package id.mitra.platform.error;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
