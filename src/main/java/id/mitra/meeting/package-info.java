/**
 * The conversations between our side and its partners: planned, held, postponed or
 * cancelled, with who was there, what it was about and what came of it.
 */
@NullMarked
@ApplicationModule(displayName = "Meetings", allowedDependencies = { "platform::*", "identity::*", "audit", "country",
		"area", "unit", "partner", "delegate", "index", "index::*", "view" })
package id.mitra.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
