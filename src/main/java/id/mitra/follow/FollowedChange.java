package id.mitra.follow;

import id.mitra.identity.caller.Classification;

/**
 * A meeting or an agreement of what the caller follows that somebody else put on record
 * or changed.
 *
 * @param path its page's
 * @param fresh whether it was put on record in that time
 */
public record FollowedChange(String path, String title, Classification classification, boolean fresh) {
}
