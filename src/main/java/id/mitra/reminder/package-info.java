/**
 * What users are reminded of, on which day, and what they have read of it.
 */
@NullMarked
@ApplicationModule(displayName = "Reminders", allowedDependencies = { "platform::*", "identity::*", "meeting",
		"meeting::*", "commitment", "agreement", "work" })
package id.mitra.reminder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
