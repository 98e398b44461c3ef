package id.mitra.platform.error;

import java.util.List;

/**
 * What a caller sent breaks a rule: 400, with a message for each field.
 */
public class InvalidInput extends RuntimeException {

	private final transient List<FieldError> errors;

	public InvalidInput(List<FieldError> errors) {
		super(errors.toString());
		this.errors = List.copyOf(errors);
	}

	public List<FieldError> errors() {
		return this.errors;
	}

}
