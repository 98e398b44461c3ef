/**
 * How readers come in and stay in: sessions that live in the database, the pace of
 * guessing, and where a request really comes from.
 */
@NullMarked
package id.mitra.identity.signin;

import org.jspecify.annotations.NullMarked;
