package id.mitra.record.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import id.mitra.platform.form.FormStep;
import id.mitra.platform.form.Rows;
import org.jspecify.annotations.Nullable;

/**
 * The steps of the form of a record short of saving: add, remove and move items and what
 * came of them. Each is a button, so that all of it works without script.
 */
final class RecordFormSteps {

	private RecordFormSteps() {
	}

	/**
	 * Where a step leads.
	 *
	 * @param focus the name of the field or the step of the button that has the focus
	 * then
	 */
	record Stepped(RecordForm form, @Nullable String focus) {
	}

	static Stepped take(FormStep step, RecordForm form) {
		int item = step.index();
		return switch (step.name()) {
			case "add-item" -> new Stepped(form.with((items) -> Rows.with(items, TypedItem.BLANK)),
					"items[" + form.items().size() + "].titleId");
			case "remove-item" -> new Stepped(form.with((items) -> Rows.without(items, item)), "add-item");
			case "up-item" -> moved(form, item, item - 1);
			case "down-item" -> moved(form, item, item + 1);
			case "move-item" -> dropped(form, item, second(step));
			case "add-outcome" -> addOutcome(form, item);
			case "remove-outcome" -> new Stepped(
					form.withItem(item, (one) -> one.withOutcomes((outcomes) -> Rows.without(outcomes, second(step)))),
					"add-outcome:" + item);
			case "up-outcome" -> new Stepped(
					form.withItem(item,
							(one) -> one
								.withOutcomes((outcomes) -> exchanged(outcomes, second(step), second(step) - 1))),
					"up-outcome:" + item + ":" + (second(step) - 1));
			default -> new Stepped(form, null);
		};
	}

	/** Which of an item's outcomes, or the place that an item goes to. */
	private static int second(FormStep step) {
		return step.choice().matches("\\d{1,3}") ? Integer.parseInt(step.choice()) : -1;
	}

	/** Where it was dragged to; the focus stays, as a pointer has none. */
	private static Stepped dropped(RecordForm form, int from, int to) {
		if (!Rows.has(form.items(), from) || !Rows.has(form.items(), to)) {
			return new Stepped(form, null);
		}
		return new Stepped(form.with((items) -> {
			List<TypedItem> moved = new ArrayList<>(items);
			moved.add(to, moved.remove(from));
			return moved;
		}), null);
	}

	/** The focus goes along, to the button that moves it on, or back from an end. */
	private static Stepped moved(RecordForm form, int from, int to) {
		boolean up = to < from;
		int last = form.items().size() - 1;
		boolean on = up ? to > 0 : to < last;
		return new Stepped(form.with((items) -> exchanged(items, from, to)),
				((up == on) ? "up-item:" : "down-item:") + to);
	}

	private static Stepped addOutcome(RecordForm form, int item) {
		int outcomes = Rows.has(form.items(), item) ? form.items().get(item).outcomes().size() : 0;
		return new Stepped(
				form.withItem(item, (one) -> one.withOutcomes((rows) -> Rows.with(rows, TypedOutcome.BLANK))),
				"items[" + item + "].outcomes[" + outcomes + "].textId");
	}

	private static <T> List<T> exchanged(List<T> rows, int from, int to) {
		List<T> changed = new ArrayList<>(rows);
		if (Rows.has(changed, from) && Rows.has(changed, to)) {
			Collections.swap(changed, from, to);
		}
		return changed;
	}

}
