package id.mitra.inbox;

/**
 * A release in the inbox whose text is another's, but for case and blanks.
 *
 * @param id its id
 * @param of the other's id
 * @param title what the other is listed by
 */
public record ReleaseDouble(long id, long of, String title) {
}
