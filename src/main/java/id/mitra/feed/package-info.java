/**
 * Meetings and due days for calendars: the file of one meeting, and feeds that a user's
 * calendar programs fetch by a secret address.
 */
@NullMarked
@ApplicationModule(displayName = "Calendars", allowedDependencies = { "platform::*", "identity::*", "view", "country",
		"index", "partner", "meeting", "meeting::*", "commitment", "commitment::*", "agreement", "work" })
package id.mitra.feed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
