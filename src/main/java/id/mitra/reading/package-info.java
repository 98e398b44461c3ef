/**
 * Reads what a press release tells of meetings: rules of two languages and the register's
 * own names, nothing else. It creates nothing.
 */
@NullMarked
@ApplicationModule(displayName = "Reading of press releases", allowedDependencies = { "platform::*", "identity::*",
		"country", "area", "unit", "partner", "delegate", "meeting", "meeting::term" })
package id.mitra.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
