/**
 * Who may do and see what: users, roles, clearances, sessions, tokens.
 */
@NullMarked
@ApplicationModule(displayName = "Identity", allowedDependencies = "platform::*")
package id.mitra.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
