/**
 * The pages of agreements.
 */
@NullMarked
package id.mitra.agreement.page;

import org.jspecify.annotations.NullMarked;
