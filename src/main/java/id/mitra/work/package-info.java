/**
 * What waits for a user and their unit, over all that is kept.
 */
@NullMarked
@ApplicationModule(displayName = "Work", allowedDependencies = { "platform::*", "identity::*", "unit", "delegate",
		"index", "meeting", "meeting::*", "commitment", "record", "agreement", "agreement::*" })
package id.mitra.work;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
