/**
 * The people who represent a side, and the posts they hold over time.
 */
@NullMarked
@ApplicationModule(displayName = "Delegates",
		allowedDependencies = { "platform::*", "identity::*", "audit", "partner", "unit" })
package id.mitra.delegate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
