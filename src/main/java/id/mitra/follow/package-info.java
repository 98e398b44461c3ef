/**
 * What users follow: partners and areas, whose meetings home shows them first, and
 * agreements.
 */
@NullMarked
@ApplicationModule(displayName = "Follows", allowedDependencies = { "platform::*", "identity::*", "area", "partner",
		"index", "index::*", "meeting", "meeting::term", "agreement" })
package id.mitra.follow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
