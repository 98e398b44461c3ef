package id.mitra.identity.signin;

import java.time.Duration;

/**
 * How long a session lasts.
 *
 * @param idle from its last use
 * @param lifetime from the sign-in, however much it is used
 */
public record SessionLimits(Duration idle, Duration lifetime) {
}
