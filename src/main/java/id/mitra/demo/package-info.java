/**
 * The demo's data, public facts from the press and invented examples, where a visitor
 * begins, and the line that says how to reach the demo.
 */
@NullMarked
@ApplicationModule(displayName = "Demo",
		allowedDependencies = { "platform::*", "identity::*", "unit", "partner", "delegate", "meeting", "meeting::term",
				"meeting::part", "commitment", "commitment::report", "agreement", "agreement::event", "logging",
				"press", "inbox", "profile" })
package id.mitra.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
