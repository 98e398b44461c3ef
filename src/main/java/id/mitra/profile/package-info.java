/**
 * Pages that show several features together: a partner, a delegate, a country.
 */
@NullMarked
@ApplicationModule(displayName = "Profiles",
		allowedDependencies = { "platform", "identity", "country", "partner", "delegate", "meeting", "summary" })
package id.mitra.profile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
