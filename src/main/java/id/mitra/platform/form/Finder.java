package id.mitra.platform.form;

import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.springframework.ui.Model;

/**
 * A field of a form in which one record is found by a few letters and chosen among what
 * they may mean. Its steps are {@code find-}, {@code choose-} and {@code drop-} with its
 * name, and the row where it stands in one. {@code fragments/finder} shows it.
 *
 * @param field whose focus a step keeps
 * @param letters what was typed to find something
 */
public record Finder<F>(String name, @Nullable Integer row, String field, Function<F, @Nullable String> letters,
		Function<@Nullable String, List<Suggestion>> search, Choosing<F> choosing) {

	/**
	 * The form with another choice, or with none.
	 */
	@FunctionalInterface
	public interface Choosing<F> {

		F with(F form, @Nullable String value, @Nullable String name);

	}

	/** A finder that stands in no row. */
	public static <F> Finder<F> of(String name, String field, Function<F, @Nullable String> letters,
			Function<@Nullable String, List<Suggestion>> search, Choosing<F> choosing) {
		return new Finder<>(name, null, field, letters, search, choosing);
	}

	/**
	 * Takes a step that is this finder's, and one that would save while letters wait to
	 * be looked for: whoever typed them means something still to be chosen.
	 * @return the form after it, or null where the step is no matter of this finder
	 */
	public @Nullable F take(FormStep step, F form, Model model) {
		String typed = this.letters.apply(form);
		boolean waiting = step.isSaving() && typed != null && !typed.isBlank();
		if (!waiting && !isOwn(step)) {
			return null;
		}
		model.addAttribute("focus", waiting ? null : this.field);
		if (step.is("drop-" + this.name)) {
			return this.choosing.with(form, null, null);
		}
		List<Suggestion> found = this.search.apply(typed);
		for (Suggestion one : found) {
			if (step.is("choose-" + this.name) && one.value().equals(chosen(step))) {
				return this.choosing.with(form, one.value(), one.name());
			}
		}
		model.addAttribute("matches", new Matches(this.name, this.row, found));
		return form;
	}

	private boolean isOwn(FormStep step) {
		return step.name().matches("(find|choose|drop)-" + this.name) && (this.row == null || this.row == step.index());
	}

	private String chosen(FormStep step) {
		return (this.row != null) ? step.choice() : step.argument();
	}

}
