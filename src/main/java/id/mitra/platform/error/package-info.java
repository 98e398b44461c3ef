/**
 * What is answered to requests that never reach a controller.
 */
@NullMarked
package id.mitra.platform.error;

import org.jspecify.annotations.NullMarked;
