/**
 * Figures across the meetings held, each counting exactly what its reader could open.
 */
@NullMarked
@ApplicationModule(displayName = "Summaries",
		allowedDependencies = { "platform::*", "identity::*", "audit", "country", "area", "partner", "delegate",
				"meeting", "meeting::term", "agreement", "commitment", "commitment::figures", "index", "index::*",
				"follow" })
package id.mitra.summary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
