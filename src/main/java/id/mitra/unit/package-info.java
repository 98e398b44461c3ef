/**
 * The units of our own ministry, a tree, and what abbreviations stand for in it.
 */
@NullMarked
@ApplicationModule(displayName = "Units", allowedDependencies = { "platform::*", "identity::*", "audit" })
package id.mitra.unit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
