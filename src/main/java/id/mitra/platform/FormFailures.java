package id.mitra.platform;

import java.util.function.BiFunction;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Tells a page why its form was not taken, so that the form can be shown again with all
 * that was typed: what is wrong with which field (422), what another has saved meanwhile
 * (409), or why the record's state forbids it (409).
 */
@Component
public class FormFailures {

	private final Problems problems;

	FormFailures(Problems problems) {
		this.problems = problems;
	}

	/**
	 * Puts errors, conflicts or a refusal into the model; a stale form gets the version
	 * that its next try has to name.
	 * @param words how a field's value reads in a comparison of two versions
	 */
	public void tell(RuntimeException failure, BiFunction<String, Object, String> words, Model model,
			HttpServletResponse response) {
		switch (failure) {
			case InvalidInput invalid -> {
				response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
				model.addAttribute("errors", invalid.errors());
			}
			case StaleVersion stale -> {
				response.setStatus(HttpStatus.CONFLICT.value());
				model.addAttribute("version", stale.current());
				model.addAttribute("conflicts",
						stale.conflicts().stream().map((conflict) -> inWords(conflict, words)).toList());
			}
			case Refused refused -> {
				response.setStatus(HttpStatus.CONFLICT.value());
				model.addAttribute("refusal", this.problems.refusal(refused));
			}
			default -> throw failure;
		}
	}

	public void tell(RuntimeException failure, Model model, HttpServletResponse response) {
		tell(failure, (field, value) -> value.toString(), model, response);
	}

	private static Conflict inWords(Conflict conflict, BiFunction<String, Object, String> words) {
		return new Conflict(conflict.field(), inWords(conflict.field(), conflict.yours(), words),
				inWords(conflict.field(), conflict.theirs(), words));
	}

	private static @Nullable String inWords(String field, @Nullable Object value,
			BiFunction<String, Object, String> words) {
		return (value != null) ? words.apply(field, value) : null;
	}

}
