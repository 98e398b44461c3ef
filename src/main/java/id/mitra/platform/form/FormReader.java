package id.mitra.platform.form;

import java.util.function.Function;

import id.mitra.platform.error.Checks;
import id.mitra.platform.error.InvalidInput;

import org.springframework.stereotype.Component;

/**
 * Reads what a browser sent as text. A value that cannot be read is noted at its field,
 * where it is shown again as it was typed.
 */
@Component
public class FormReader {

	private final Checks checks;

	FormReader(Checks checks) {
		this.checks = checks;
	}

	/**
	 * Reads a form into a draft.
	 * @throws InvalidInput with every value that could not be read
	 */
	public <D> D read(Function<Values, D> form) {
		return read(form, Function.identity());
	}

	/**
	 * Reads a form into a draft and does something with it.
	 * @throws InvalidInput with every value that could not be read, or what is wrong with
	 * the draft at the fields that it was read from
	 */
	public <D, T> T read(Function<Values, D> form, Function<D, T> use) {
		Values values = new Values(this.checks.none());
		D draft = form.apply(values);
		values.throwIfAny();
		try {
			return use.apply(draft);
		}
		catch (InvalidInput invalid) {
			throw values.home(invalid);
		}
	}

}
