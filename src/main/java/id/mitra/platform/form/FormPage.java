package id.mitra.platform.form;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import id.mitra.platform.error.FieldError;
import id.mitra.platform.error.InvalidInput;
import id.mitra.platform.error.KeyReused;
import id.mitra.platform.error.Refused;
import id.mitra.platform.error.StaleVersion;
import id.mitra.platform.error.answer.Problems;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Answers a form that a browser sent: with the page that saving leads to or, where it
 * can't be saved, with the form as it was typed and why. The form's template shows
 * {@code errors} and {@code conflicts}, and sends {@code freshKey} instead of its own
 * where there is one.
 */
@Component
public class FormPage {

	private final Problems problems;

	private final Conflicts conflicts;

	private final Misread misread;

	FormPage(Problems problems, Conflicts conflicts, Misread misread) {
		this.problems = problems;
		this.misread = misread;
		this.conflicts = conflicts;
	}

	/**
	 * Saves.
	 * @param view the form's template
	 */
	public String answer(Model model, HttpServletResponse response, String view, Supplier<String> save) {
		return answer(model, response, view, "", save);
	}

	/**
	 * Saves, unless the button leads back to the form.
	 * @param view the form's template
	 */
	public String answer(Model model, HttpServletResponse response, String view, FormStep action,
			Supplier<String> save) {
		return answer(model, response, view, "", action, save);
	}

	/**
	 * Saves what others may have changed meanwhile, unless the button leads back to the
	 * form.
	 * @param collection the record's, as in its address
	 */
	public String answer(Model model, HttpServletResponse response, String view, String collection, FormStep action,
			Supplier<String> save) {
		return answer(model, response, view, collection, () -> action.isSaving() ? save.get() : view);
	}

	/**
	 * Saves what others may have changed meanwhile.
	 * @param collection the record's, as in its address
	 */
	public String answer(Model model, HttpServletResponse response, String view, String collection,
			Supplier<String> save) {
		model.addAttribute("typed", true);
		try {
			return save.get();
		}
		catch (InvalidInput invalid) {
			model.addAttribute("errors", invalid.errors());
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		}
		catch (StaleVersion stale) {
			model.addAttribute("conflicts", this.conflicts.of(collection, stale.conflicts()));
			response.setStatus(HttpStatus.CONFLICT.value());
		}
		catch (Refused refused) {
			model.addAttribute("errors", List.of(new Refusal(null, this.problems.refusal(refused))));
			response.setStatus(HttpStatus.CONFLICT.value());
		}
		catch (KeyReused reused) {
			model.addAttribute("freshKey", UUID.randomUUID().toString());
			response.setStatus(HttpStatus.CONFLICT.value());
		}
		return view;
	}

	/**
	 * Answers what the filters of a list ask: what is wrong with one is said at its
	 * field, with what was typed, and there is no list. A damaged cursor is no filter.
	 */
	public String list(Model model, HttpServletResponse response, String view, Supplier<String> list) {
		List<FieldError> misread = this.misread.errors();
		if (!misread.isEmpty()) {
			return wrong(model, response, view, misread);
		}
		try {
			return list.get();
		}
		catch (InvalidInput invalid) {
			if (invalid.errors().stream().anyMatch((error) -> "cursor".equals(error.field()))) {
				throw invalid;
			}
			return wrong(model, response, view, invalid.errors());
		}
	}

	private String wrong(Model model, HttpServletResponse response, String view, List<FieldError> errors) {
		model.addAttribute("errors", errors.stream().map(this::shown).toList());
		model.addAttribute("misread", this.misread.typed(errors));
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return view;
	}

	/** How many there are on a page is said by the address alone, and has no field. */
	private Object shown(FieldError error) {
		return "size".equals(error.field())
				? new Refusal(null, this.problems.sentence("list.size") + ": " + error.message()) : error;
	}

	/**
	 * Why the record's state forbids the change: a message of the whole form.
	 */
	public record Refusal(@Nullable String field, String message) {
	}

}
