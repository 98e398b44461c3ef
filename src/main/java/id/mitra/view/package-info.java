/**
 * What a user has narrowed a list to, or searched for, kept under a name to come back to.
 */
@NullMarked
@ApplicationModule(displayName = "Views", allowedDependencies = { "platform::*", "identity::*" })
package id.mitra.view;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
