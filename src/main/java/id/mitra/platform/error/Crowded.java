package id.mitra.platform.error;

/**
 * Too many others wait for the database already, so that this one is not let in at all.
 */
public class Crowded extends RuntimeException {

	public Crowded(String message) {
		super(message);
	}

}
