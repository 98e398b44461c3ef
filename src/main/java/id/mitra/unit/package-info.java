/**
 * The units of our own ministry, a tree.
 */
@NullMarked
@ApplicationModule(displayName = "Units", allowedDependencies = { "platform::*", "identity::*", "audit" })
package id.mitra.unit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
