package id.mitra.platform.error;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import id.mitra.platform.field.Fields;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Holds a draft to the constraints on its record. Services call it, since a page's call
 * of a REST method passes no MVC machinery that would.
 */
@Component
public class Checks {

	private static final Map<String, String> CODES = Map.of("NotBlank", "required", "NotNull", "required", "Zone",
			"zone", "Size", "size", "PlainText", "characters", "Min", "range", "Max", "range", "Pattern", "format",
			"Email", "format");

	private final Validator validator;

	private final MessageSource messages;

	Checks(Validator validator, MessageSource messages) {
		this.validator = validator;
		this.messages = messages;
	}

	/**
	 * The violations of a draft's own constraints, to which a service adds those of its
	 * rules, in the order of its fields: that in which a page asks for them.
	 */
	public FieldErrors of(Object draft) {
		List<FieldError> errors = this.validator.validate(draft).stream().map(this::error).toList();
		return new FieldErrors(this.messages, errors, Fields.names(draft.getClass()));
	}

	public FieldErrors none() {
		return new FieldErrors(this.messages, List.of(), List.of());
	}

	private FieldError error(ConstraintViolation<?> violation) {
		String name = violation.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
		String path = violation.getPropertyPath().toString().replace(".<list element>", "");
		String field = Fields.plain(violation.getRootBeanClass(), path);
		String message = isUnchosen(violation)
				? this.messages.getMessage("error.choose", null, LocaleContextHolder.getLocale())
				: violation.getMessage();
		return new FieldError(field, CODES.getOrDefault(name, "invalid"), message);
	}

	/** Whether one of a few is missing, which nobody fills in. */
	private static boolean isUnchosen(ConstraintViolation<?> violation) {
		Object leaf = violation.getLeafBean();
		if (violation.getInvalidValue() != null || leaf == null || !leaf.getClass().isRecord()) {
			return false;
		}
		String name = violation.getPropertyPath().toString().replaceFirst(".*\\.", "");
		return Stream.of(leaf.getClass().getRecordComponents())
			.anyMatch((part) -> part.getName().equals(name) && part.getType().isEnum());
	}

}
