/**
 * The organisations that the ministry cooperates with, a tree, each with the names it has
 * and had.
 */
@NullMarked
@ApplicationModule(displayName = "Partners", allowedDependencies = { "platform::*", "identity::*", "audit", "country" })
package id.mitra.partner;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
