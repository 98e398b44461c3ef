/**
 * The agreements with partners: what they say, what happened to them, which of their
 * articles anyone acted on, when they end and by when notice must be given.
 */
@NullMarked
@ApplicationModule(displayName = "Agreements", allowedDependencies = { "platform::*", "identity::*", "audit", "country",
		"area", "unit", "partner", "delegate", "index", "meeting", "meeting::part", "meeting::term" })
package id.mitra.agreement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
