/**
 * The pages on which administrators keep the users.
 */
@NullMarked
package id.mitra.identity.user.page;

import org.jspecify.annotations.NullMarked;
