/**
 * Pages that show several features together: a meeting, a partner, a delegate, a country.
 */
@NullMarked
@ApplicationModule(displayName = "Profiles",
		allowedDependencies = { "platform::*", "identity::*", "audit", "country", "area", "unit", "partner", "delegate",
				"meeting", "meeting::browsing", "meeting::part", "meeting::term", "commitment", "commitment::matter",
				"agreement", "record", "press", "follow", "summary::area", "summary::figures", "summary::news",
				"summary::overview", "summary::party", "unfinished", "view" })
package id.mitra.profile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
