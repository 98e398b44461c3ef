/**
 * What each side promised the other at a meeting or without one: by when, how one will
 * know, what was said of it since, and how it was kept.
 */
@NullMarked
@ApplicationModule(displayName = "Commitments",
		allowedDependencies = { "platform::*", "identity::*", "audit", "country", "area", "unit", "partner", "delegate",
				"index", "index::tally", "meeting", "meeting::part", "meeting::term", "agreement", "agreement::act" })
package id.mitra.commitment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
