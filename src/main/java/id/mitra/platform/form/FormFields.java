package id.mitra.platform.form;

import java.beans.PropertyEditorSupport;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

import id.mitra.platform.error.InvalidInput;
import id.mitra.platform.text.TypedDay;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.context.request.NativeWebRequest;

/**
 * Takes from every form the line ends that a browser sends, as records have others: a
 * form that is only opened and saved would change each text of several lines; and reads
 * the days of filters as people write them, where a program has but one form, and lets
 * lists tell themselves what of them can't be read. Refuses one with a place in a list
 * that no form of ours has: binding would fail on it as if the fault were on our side.
 */
@ControllerAdvice(annotations = Controller.class)
class FormFields {

	private static final Pattern NO_PLACE = Pattern.compile("\\[(?!(\\d{1,2}|[1-4]\\d\\d|[A-Z_]{1,20})])");

	/** As many as the longest list of any draft may have. */
	private static final int PLACES = 500;

	private final Misread misread;

	FormFields(Misread misread) {
		this.misread = misread;
	}

	@InitBinder
	void check(WebDataBinder binder, NativeWebRequest request) {
		binder.setAutoGrowCollectionLimit(PLACES);
		binder.registerCustomEditor(String.class, new LineEnds());
		if (!isApi(request)) {
			binder.registerCustomEditor(LocalDate.class, new WrittenDay());
			this.misread.noteBy(binder);
		}
		request.getParameterNames().forEachRemaining((name) -> {
			if (NO_PLACE.matcher(name).find()) {
				throw new InvalidInput(List.of());
			}
		});
	}

	private static boolean isApi(NativeWebRequest request) {
		HttpServletRequest asked = request.getNativeRequest(HttpServletRequest.class);
		return asked != null && asked.getRequestURI().startsWith("/api/");
	}

	/**
	 * A day as it was typed, none where nothing was.
	 */
	private static final class WrittenDay extends PropertyEditorSupport {

		@Override
		public void setAsText(@Nullable String text) {
			try {
				setValue((text != null && !text.isBlank()) ? TypedDay.parse(text) : null);
			}
			catch (DateTimeException ex) {
				throw new IllegalArgumentException(ex);
			}
		}

	}

	/**
	 * A text with lines that end as those on record do.
	 */
	private static final class LineEnds extends PropertyEditorSupport {

		@Override
		public void setAsText(@Nullable String text) {
			setValue((text != null) ? text.replace("\r\n", "\n") : null);
		}

	}

}
