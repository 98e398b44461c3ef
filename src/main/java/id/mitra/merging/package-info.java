/**
 * Finds records that are of one partner or one person, and makes one of two: with all
 * that hangs on either, and so that it can be undone.
 */
@NullMarked
@ApplicationModule(displayName = "Merging",
		allowedDependencies = { "platform::*", "identity::*", "audit", "country", "unit", "partner", "delegate" })
package id.mitra.merging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
