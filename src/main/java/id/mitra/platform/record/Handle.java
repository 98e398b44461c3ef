package id.mitra.platform.record;

/**
 * What any record is known by: its id, its version, and its name in the reader's
 * language.
 */
public record Handle(long id, int version, String name) {
}
