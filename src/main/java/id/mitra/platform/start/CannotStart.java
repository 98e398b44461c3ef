package id.mitra.platform.start;

/**
 * The application can't start as it was asked to, for a reason that whoever started it
 * can mend: what is wrong, and what to do, each in a sentence or two.
 */
public class CannotStart extends RuntimeException {

	private final String remedy;

	public CannotStart(String fault, String remedy) {
		super(fault);
		this.remedy = remedy;
	}

	public CannotStart(String fault, String remedy, Throwable cause) {
		super(fault, cause);
		this.remedy = remedy;
	}

	public String remedy() {
		return this.remedy;
	}

}
