/**
 * Users, their passwords, tokens, sessions and links, and those who keep them.
 */
@NullMarked
@NamedInterface("user")
package id.mitra.identity.user;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
