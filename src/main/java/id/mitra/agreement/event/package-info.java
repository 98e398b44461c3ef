/**
 * The steps on an agreement's way, as they are noted, kept and told.
 */
@NullMarked
package id.mitra.agreement.event;

import org.jspecify.annotations.NullMarked;
