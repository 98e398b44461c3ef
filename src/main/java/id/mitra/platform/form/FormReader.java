package id.mitra.platform.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import id.mitra.platform.error.Checks;
import id.mitra.platform.error.FieldError;
import id.mitra.platform.error.InvalidInput;
import id.mitra.platform.error.KeyReused;
import id.mitra.platform.error.RecordNotFound;
import id.mitra.platform.error.Refused;
import id.mitra.platform.error.StaleVersion;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads what a browser sent as text. A value that cannot be read is noted at its field,
 * where it is shown again as it was typed.
 */
@Component
public class FormReader {

	private final Checks checks;

	private final TransactionTemplate trial;

	FormReader(Checks checks, TransactionTemplate trial) {
		this.checks = checks;
		this.trial = trial;
	}

	/**
	 * Reads a form into a draft.
	 * @throws InvalidInput with every value that could not be read
	 */
	public <D> D read(Function<Values, D> form) {
		return read(form, Function.identity());
	}

	/**
	 * Reads a form into a draft and does something with it. Where a value can't be read
	 * it is tried without, in a transaction that comes to nothing, so that whoever typed
	 * it learns all that is wrong at once.
	 * @throws InvalidInput with every value that could not be read, and what is wrong
	 * with the draft at the fields that it was read from
	 */
	public <D, T> T read(Function<Values, D> form, Function<D, T> use) {
		return read(form, (draft) -> Optional.empty(), use);
	}

	/**
	 * The same of what its user may be asked about first. Where something is wrong with
	 * it, that is told as well.
	 * @param question the answer that asks, empty where there is nothing to ask; it may
	 * also ask at fields
	 */
	public <D, T> T read(Function<Values, D> form, Function<D, Optional<T>> question, Function<D, T> use) {
		Values values = new Values(this.checks.none());
		D draft = form.apply(values);
		if (!values.areRead()) {
			throw values.home(wrong(draft, use));
		}
		List<FieldError> asked = new ArrayList<>();
		try {
			Optional<T> answer = asked(draft, question, asked);
			if (answer.isEmpty() && asked.isEmpty()) {
				return use.apply(draft);
			}
			asked.addAll(wrong(draft, use));
			if (asked.isEmpty()) {
				return answer.orElseThrow();
			}
		}
		catch (InvalidInput invalid) {
			throw values.home(invalid.errors());
		}
		throw values.home(asked);
	}

	private static <D, T> Optional<T> asked(D draft, Function<D, Optional<T>> question, List<FieldError> asked) {
		try {
			return question.apply(draft);
		}
		catch (InvalidInput invalid) {
			asked.addAll(invalid.errors());
			return Optional.empty();
		}
	}

	/**
	 * What is wrong with a draft, while nothing is done with it. All else that may stand
	 * in its way is told when it is.
	 */
	private <D> List<FieldError> wrong(D draft, Function<D, ?> use) {
		try {
			this.trial.executeWithoutResult((transaction) -> {
				transaction.setRollbackOnly();
				use.apply(draft);
			});
			return List.of();
		}
		catch (InvalidInput invalid) {
			return invalid.errors();
		}
		catch (StaleVersion | Refused | KeyReused | RecordNotFound later) {
			return List.of();
		}
	}

}
