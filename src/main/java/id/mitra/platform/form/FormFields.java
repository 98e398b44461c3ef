package id.mitra.platform.form;

import java.beans.PropertyEditorSupport;
import java.util.List;
import java.util.regex.Pattern;

import id.mitra.platform.error.InvalidInput;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.context.request.WebRequest;

/**
 * Takes from every form the line ends that a browser sends, as records have others: a
 * form that is only opened and saved would change each text of several lines. And refuses
 * one with a place in a list that no form of ours has: binding would fail on it as if the
 * fault were on our side.
 */
@ControllerAdvice(annotations = Controller.class)
class FormFields {

	private static final Pattern NO_PLACE = Pattern.compile("\\[(?!(\\d{1,2}|[1-4]\\d\\d|[A-Z_]{1,20})])");

	/** As many as the longest list of any draft may have. */
	private static final int PLACES = 500;

	@InitBinder
	void check(WebDataBinder binder, WebRequest request) {
		binder.setAutoGrowCollectionLimit(PLACES);
		binder.registerCustomEditor(String.class, new LineEnds());
		request.getParameterNames().forEachRemaining((name) -> {
			if (NO_PLACE.matcher(name).find()) {
				throw new InvalidInput(List.of());
			}
		});
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
