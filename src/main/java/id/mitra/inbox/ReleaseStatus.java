package id.mitra.inbox;

/**
 * How far a release has come: it waits to be read, was read, or could not be.
 */
public enum ReleaseStatus {

	WAITING, READ, FAILED

}
