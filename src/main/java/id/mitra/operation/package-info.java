/**
 * What runs by itself, for those who keep the register running.
 */
@NullMarked
@ApplicationModule(displayName = "Operation", allowedDependencies = { "platform::*", "identity::*" })
package id.mitra.operation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
