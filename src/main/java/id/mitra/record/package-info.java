/**
 * The record of a meeting: agenda, notes and typed outcomes in both languages, written as
 * a draft, reviewed, agreed with signatories of both sides, and from then on frozen.
 */
@NullMarked
@ApplicationModule(displayName = "Records",
		allowedDependencies = { "platform::*", "identity::*", "area", "partner", "delegate", "meeting", "meeting::part",
				"meeting::term", "commitment", "commitment::matter", "commitment::term" })
package id.mitra.record;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
