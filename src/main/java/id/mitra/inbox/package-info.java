/**
 * Releases that wait to be read, corrected and accepted: out of one come meetings, people
 * and partners, and the press item that is their source.
 */
@NullMarked
@ApplicationModule(displayName = "Inbox of press releases",
		allowedDependencies = { "platform::*", "identity::*", "country", "area", "partner", "delegate", "meeting",
				"meeting::term", "meeting::part", "agreement", "agreement::clock", "agreement::event",
				"agreement::part", "commitment", "commitment::term", "logging", "reading", "reading::weighing", "press",
				"learning", "index" })
package id.mitra.inbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
