/**
 * What the reading of releases learns from what officers accept of them, as far as
 * administrators take it.
 */
@NullMarked
@ApplicationModule(displayName = "Learning to read releases",
		allowedDependencies = { "platform::*", "identity::*", "meeting", "reading", "reading::weighing", "press" })
package id.mitra.learning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
