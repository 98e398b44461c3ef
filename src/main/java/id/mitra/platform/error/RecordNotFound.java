package id.mitra.platform.error;

/**
 * There is no such record for this caller: 404, whether it never was, lies in the trash
 * or is classified above the caller's clearance.
 */
public class RecordNotFound extends RuntimeException {

	public RecordNotFound(String collection, Object id) {
		super("No " + collection + " " + id);
	}

}
