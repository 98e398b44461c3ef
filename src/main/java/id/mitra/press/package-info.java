/**
 * What the press published about meetings: where, when, under which headline, and what it
 * tells of agreements and commitments.
 */
@NullMarked
@ApplicationModule(displayName = "Press", allowedDependencies = { "platform::*", "identity::*", "audit", "country",
		"meeting", "meeting::term", "reading" })
package id.mitra.press;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
