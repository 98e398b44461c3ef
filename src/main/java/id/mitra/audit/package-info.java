/**
 * Who changed what: one line for each change, written in the transaction that makes it.
 */
@NullMarked
@ApplicationModule(displayName = "Audit", allowedDependencies = { "platform" })
package id.mitra.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
