package id.mitra.platform.form;

/**
 * The button that sent a form: {@code save}, or one that leads to the next step and keeps
 * what was typed, such as {@code find-parent} or {@code choose-parent:12}. What stands
 * after the colon is a row's number, a record's id or both: {@code choose-post:2:unit:7}.
 */
public record FormStep(String name, String argument) {

	private static final String SAVE = "save";

	public static FormStep valueOf(String action) {
		String[] parts = action.split(":", 2);
		return new FormStep(parts[0], (parts.length > 1) ? parts[1] : "");
	}

	public boolean is(String name) {
		return this.name.equals(name);
	}

	public boolean isSaving() {
		return is(SAVE);
	}

	/**
	 * The argument as a place in a list, -1 where it is none.
	 */
	public int index() {
		String digits = this.argument.split(":", 2)[0];
		return digits.matches("\\d{1,4}") ? Integer.parseInt(digits) : -1;
	}

	/**
	 * The argument as a record's id, -1 where it is none.
	 */
	public long id() {
		String digits = this.argument.split(":", 2)[0];
		return digits.matches("\\d{1,18}") ? Long.parseLong(digits) : -1;
	}

	/**
	 * What follows the place in the list, or the record's id.
	 */
	public String choice() {
		String[] parts = this.argument.split(":", 2);
		return (parts.length > 1) ? parts[1] : "";
	}

	/** What the step is about, after its verb: the parent of {@code find-parent}. */
	public String target() {
		return this.name.substring(this.name.indexOf('-') + 1);
	}

}
