/**
 * People at a meeting enter themselves on a page that ends within the hour, and an
 * officer confirms each before anything is on record.
 */
@NullMarked
@ApplicationModule(displayName = "Guests", allowedDependencies = { "platform::*", "identity::*", "unit", "partner",
		"delegate", "meeting", "meeting::term", "meeting::part" })
package id.mitra.guest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
