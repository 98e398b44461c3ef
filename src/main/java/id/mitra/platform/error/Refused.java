package id.mitra.platform.error;

/**
 * The record's state does not allow the change: 409, explained by the message
 * {@code refused.<code>}.
 */
public class Refused extends RuntimeException {

	private final String code;

	private final transient Object[] arguments;

	public Refused(String code, Object... arguments) {
		super(code);
		this.code = code;
		this.arguments = arguments;
	}

	public String code() {
		return this.code;
	}

	public Object[] arguments() {
		return this.arguments;
	}

}
