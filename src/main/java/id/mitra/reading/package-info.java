/**
 * Reads what a press release tells of meetings, by words of two languages, the register's
 * own names and what was learned from labelled releases. It creates nothing. The answer
 * is put together here; the rooms within each go on from those before: words, article,
 * register, people, mentions, encounters, facts.
 */
@NullMarked
@ApplicationModule(displayName = "Reading of press releases", allowedDependencies = { "platform::*", "identity::*",
		"country", "area", "unit", "partner", "delegate", "meeting", "meeting::term", "meeting::part" })
package id.mitra.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
