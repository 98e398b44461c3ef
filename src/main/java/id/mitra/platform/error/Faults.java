package id.mitra.platform.error;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Collects what is wrong with the parts of a body, each told at its place in it, so that
 * a caller learns all of it at once.
 */
public final class Faults {

	private final List<FieldError> errors = new ArrayList<>();

	private final Set<String> consequences = new HashSet<>();

	/**
	 * Does something with a part of the body.
	 * @param path what stands before the names of its fields: {@code partners[2].}
	 * @return what came of it, empty where something is wrong with it
	 */
	public <T> Optional<T> in(String path, Supplier<T> deed) {
		try {
			return Optional.of(deed.get());
		}
		catch (InvalidInput invalid) {
			invalid.errors()
				.stream()
				.filter((error) -> !this.consequences.contains(error.code()))
				.forEach((error) -> this.errors
					.add(new FieldError(path + error.field(), error.code(), error.message())));
			return Optional.empty();
		}
	}

	/**
	 * Leaves out from now on what is only said because something else is wrong: that a
	 * record is unknown which could not be made.
	 */
	public void leaveOut(String code) {
		this.consequences.add(code);
	}

	public void addAll(List<FieldError> more) {
		this.errors.addAll(more);
	}

	/**
	 * Ends the call where anything is wrong.
	 * @throws InvalidInput with all that is
	 */
	public void throwIfAny() {
		if (!this.errors.isEmpty()) {
			throw new InvalidInput(this.errors);
		}
	}

}
