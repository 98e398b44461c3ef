/**
 * Logging a meeting, and what a meeting brings with it in one save: people and partners
 * who are new, and what was promised.
 */
@NullMarked
@ApplicationModule(displayName = "Logging of meetings",
		allowedDependencies = { "platform::*", "identity::*", "audit", "country", "area", "unit", "partner", "delegate",
				"index", "meeting", "meeting::term", "meeting::part", "meeting::page", "commitment",
				"commitment::term" })
package id.mitra.logging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
