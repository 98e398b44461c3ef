/**
 * The countries that partners belong to and meetings take place in, ISO 3166-1 with the
 * zone of each capital.
 */
@NullMarked
@ApplicationModule(displayName = "Countries", allowedDependencies = { "platform::*", "identity::*" })
package id.mitra.country;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
