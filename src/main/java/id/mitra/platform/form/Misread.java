package id.mitra.platform.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import id.mitra.platform.error.Checks;
import id.mitra.platform.error.FieldError;
import id.mitra.platform.error.FieldErrors;
import id.mitra.platform.field.Fields;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.beans.PropertyAccessException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DefaultBindingErrorProcessor;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;

/**
 * What of the address of a {@link Lenient} page can't be read: no filter as long as it is
 * so, and told of at its field.
 */
@Component
class Misread {

	private static final String NAME = Misread.class.getName();

	private final Checks checks;

	Misread(Checks checks) {
		this.checks = checks;
	}

	/** Notes what a binder can't read of it. */
	void noteBy(WebDataBinder binder) {
		Class<?> type = (binder.getTargetType() != null) ? binder.getTargetType().resolve() : null;
		if (type != null && isLenient(current())) {
			binder.setBindingErrorProcessor(new Noting(type));
		}
	}

	/** What is wrong with the current one's, each with its field; none mostly. */
	List<FieldError> errors() {
		FieldErrors errors = this.checks.none();
		noted().forEach((mismatch) -> {
			String typed = current().getRequest().getParameter(mismatch.field());
			errors.reject(mismatch.field(),
					(mismatch.type() == LocalDate.class) ? Values.undated(typed) : "unreadable");
		});
		return errors.list();
	}

	/** The values that errors tell of, as they stand in the address. */
	Map<String, String> typed(List<FieldError> errors) {
		HttpServletRequest request = current().getRequest();
		Map<String, String> typed = new LinkedHashMap<>();
		for (FieldError error : errors) {
			String value = request.getParameter(error.field());
			if (value != null) {
				typed.put(error.field(), value);
			}
		}
		return typed;
	}

	private static boolean isLenient(ServletRequestAttributes request) {
		return request.getRequest()
			.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE) instanceof HandlerMethod handler
				&& handler.hasMethodAnnotation(Lenient.class);
	}

	private static ServletRequestAttributes current() {
		return (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
	}

	private static List<Mismatch> noted() {
		return (current().getAttribute(NAME, RequestAttributes.SCOPE_REQUEST) instanceof Noted noted) ? noted.all()
				: List.of();
	}

	/**
	 * A value that is none of its field's type.
	 */
	private record Mismatch(String field, Class<?> type) {
	}

	/**
	 * All of a request.
	 */
	private record Noted(List<Mismatch> all) {
	}

	/**
	 * Keeps from the binder what it would fail on.
	 */
	private static final class Noting extends DefaultBindingErrorProcessor {

		private final Class<?> query;

		private Noting(Class<?> query) {
			this.query = query;
		}

		@Override
		public void processPropertyAccessException(PropertyAccessException failure, BindingResult result) {
			if (!(failure instanceof TypeMismatchException mismatch) || failure.getPropertyName() == null) {
				super.processPropertyAccessException(failure, result);
				return;
			}
			List<Mismatch> all = new ArrayList<>(noted());
			Class<?> type = mismatch.getRequiredType();
			all.add(new Mismatch(Fields.plain(this.query, failure.getPropertyName()),
					(type != null) ? type : Object.class));
			current().setAttribute(NAME, new Noted(all), RequestAttributes.SCOPE_REQUEST);
		}

	}

}
