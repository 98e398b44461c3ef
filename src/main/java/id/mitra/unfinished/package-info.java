/**
 * What users typed into forms and have not saved yet.
 */
@NullMarked
@ApplicationModule(displayName = "Unfinished", allowedDependencies = { "platform::*", "identity::*" })
package id.mitra.unfinished;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
