/**
 * Who changed what: one line for each change, written in the transaction that makes it;
 * and the security log: who came in, and what changed of who may.
 */
@NullMarked
@ApplicationModule(displayName = "Audit", allowedDependencies = { "platform::*", "identity::*" })
package id.mitra.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
