/**
 * The cooperation areas that meetings touch, who owns each from when to when, and the ILO
 * conventions that belong to them.
 */
@NullMarked
@ApplicationModule(displayName = "Cooperation areas",
		allowedDependencies = { "platform::*", "identity::*", "audit", "unit", "unit::page" })
package id.mitra.area;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
