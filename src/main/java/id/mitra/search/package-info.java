/**
 * One search for everything on record.
 */
@NullMarked
@ApplicationModule(displayName = "Search",
		allowedDependencies = { "platform::*", "identity::*", "area", "country", "partner", "delegate", "meeting",
				"meeting::term", "agreement", "commitment", "commitment::term", "press", "index", "index::*", "view" })
package id.mitra.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
