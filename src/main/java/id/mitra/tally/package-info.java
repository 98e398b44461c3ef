/**
 * The figures of the counted meetings, kept by subject and block of time as meetings are
 * written, so that a summary costs the same however many there are.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform::*", "identity::*", "area", "partner", "meeting" })
package id.mitra.tally;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
