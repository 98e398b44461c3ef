/**
 * What users get by mail, where it is set up: one digest a day of what they are reminded
 * of, at an address that they have proven to be theirs.
 */
@NullMarked
@ApplicationModule(displayName = "Mail",
		allowedDependencies = { "platform::*", "identity::*", "operation", "follow", "reminder" })
package id.mitra.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
