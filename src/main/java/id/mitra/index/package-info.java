/**
 * The read model beside the records: all that is derived of them for lists, figures and
 * searches, by the functions in {@code db/index}, in the transaction that changes a
 * record.
 */
@NullMarked
@ApplicationModule(displayName = "Index",
		allowedDependencies = { "platform::*", "identity::*", "unit", "area", "partner" })
package id.mitra.index;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
