/**
 * How callers come in and stay in: sessions in the database, the pace of guessing, where
 * a request comes from.
 */
@NullMarked
@NamedInterface("signin")
package id.mitra.identity.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
