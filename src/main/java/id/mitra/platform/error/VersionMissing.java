package id.mitra.platform.error;

/**
 * An edit that does not say which version it was made from: 428.
 */
public class VersionMissing extends RuntimeException {

}
