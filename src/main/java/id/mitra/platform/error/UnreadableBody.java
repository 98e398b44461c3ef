package id.mitra.platform.error;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.MismatchedInputException;

import org.springframework.stereotype.Component;

/**
 * Says what of a JSON body can't be read, by its field.
 */
@Component
public class UnreadableBody {

	private final Checks checks;

	UnreadableBody(Checks checks) {
		this.checks = checks;
	}

	/**
	 * A body with fields that nobody knows and, where there is one, a value besides that
	 * can't be read.
	 */
	public InvalidInput unknown(List<String> fields, @Nullable JacksonException besides) {
		FieldErrors errors = (besides != null) ? of(besides) : this.checks.none();
		fields.forEach((field) -> errors.reject(whole(field), "unknownField"));
		return new InvalidInput(errors.list());
	}

	/** No error where the failure lies at no field. */
	public FieldErrors of(JacksonException failure) {
		FieldErrors errors = this.checks.none();
		String path = path(failure);
		if (!path.isEmpty()) {
			errors.unreadable(path,
					(failure instanceof MismatchedInputException mismatch) ? mismatch.getTargetType() : null);
		}
		return errors;
	}

	private static String path(JacksonException failure) {
		StringBuilder path = new StringBuilder();
		for (JacksonException.Reference reference : failure.getPath()) {
			append(path, reference.getPropertyName(), reference.getIndex());
		}
		if (path.isEmpty() && failure instanceof StreamReadException broken
				&& broken.processor() instanceof JsonParser parser) {
			append(path, parser.streamReadContext());
		}
		return whole(path.toString());
	}

	/**
	 * Names that a caller made up, with a mark for half of a character, which can't be
	 * told.
	 */
	private static String whole(String name) {
		return new String(name.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
	}

	private static void append(StringBuilder path, @Nullable TokenStreamContext context) {
		if (context != null && !context.inRoot()) {
			append(path, context.getParent());
			if (context.inArray() || context.currentName() != null) {
				append(path, context.currentName(), context.getCurrentIndex());
			}
		}
	}

	private static void append(StringBuilder path, @Nullable String name, int index) {
		if (name != null) {
			path.append(path.isEmpty() ? "" : ".").append(name);
		}
		else {
			path.append('[').append(index).append(']');
		}
	}

}
