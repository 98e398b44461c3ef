/**
 * What users do about themselves: sign in, change a password, make a token, end a
 * session.
 */
@NullMarked
@NamedInterface("account")
package id.mitra.identity.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
