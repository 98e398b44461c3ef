/**
 * What is to be done after an agreement's signature.
 */
@NullMarked
package id.mitra.agreement.duty;

import org.jspecify.annotations.NullMarked;
