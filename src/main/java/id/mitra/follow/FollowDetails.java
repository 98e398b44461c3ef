package id.mitra.follow;

import java.time.Instant;

/**
 * A partner, an area or an agreement that the caller follows, by its address below
 * {@code /api}, such as {@code partners/3} or {@code areas/OSH}.
 */
public record FollowDetails(String path, String name, Instant since) {
}
