/**
 * The demo's meetings, public facts from the press, and the line that says how to reach
 * the demo.
 */
@NullMarked
@ApplicationModule(displayName = "Demo",
		allowedDependencies = { "platform", "identity", "unit", "partner", "delegate", "meeting" })
package id.mitra.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
