/**
 * What no feature owns: errors, paging, validation, the embedded PostgreSQL, the shape of
 * JSON.
 */
@NullMarked
@ApplicationModule(displayName = "Platform", allowedDependencies = {})
package id.mitra.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
