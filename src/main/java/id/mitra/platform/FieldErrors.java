package id.mitra.platform;

import java.util.ArrayList;
import java.util.List;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * Collects what is wrong with a draft, so that a caller learns all of it at once. The
 * message of a code is that of {@code error.<code>} in the caller's language.
 */
public final class FieldErrors {

	private final MessageSource messages;

	private final List<FieldError> errors;

	FieldErrors(MessageSource messages, List<FieldError> errors) {
		this.messages = messages;
		this.errors = new ArrayList<>(errors);
	}

	public void reject(String field, String code, Object... arguments) {
		String message = this.messages.getMessage("error." + code, arguments, LocaleContextHolder.getLocale());
		this.errors.add(new FieldError(field, code, message));
	}

	public void rejectIf(boolean wrong, String field, String code, Object... arguments) {
		if (wrong) {
			reject(field, code, arguments);
		}
	}

	public void addAll(List<FieldError> more) {
		this.errors.addAll(more);
	}

	public boolean has(String field) {
		return this.errors.stream().anyMatch((error) -> error.field().equals(field));
	}

	public List<FieldError> list() {
		return List.copyOf(this.errors);
	}

	/**
	 * Ends the call where anything was rejected.
	 * @throws InvalidInput with all that was
	 */
	public void throwIfAny() {
		if (!this.errors.isEmpty()) {
			throw new InvalidInput(this.errors);
		}
	}

}
