package id.mitra.platform.form;

import java.util.List;
import java.util.regex.Pattern;

import id.mitra.platform.error.InvalidInput;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.context.request.WebRequest;

/**
 * Refuses a form with a place in a list that no form of ours has: binding would fail on
 * it as if the fault were on our side.
 */
@ControllerAdvice(annotations = Controller.class)
class FormFields {

	private static final Pattern NO_PLACE = Pattern.compile("\\[(?!(\\d{1,2}|[1-4]\\d\\d|[A-Z_]{1,20})])");

	/** As many as the longest list of any draft may have. */
	private static final int PLACES = 500;

	@InitBinder
	void check(WebDataBinder binder, WebRequest request) {
		binder.setAutoGrowCollectionLimit(PLACES);
		request.getParameterNames().forEachRemaining((name) -> {
			if (NO_PLACE.matcher(name).find()) {
				throw new InvalidInput(List.of());
			}
		});
	}

}
