package id.mitra.platform.form;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A choice that a form offers.
 */
public record Option(String value, String label) {

	/** What a value is called among the choices, or the value itself where it is none. */
	public static @Nullable String label(List<Option> choices, @Nullable String value) {
		return choices.stream()
			.filter((choice) -> choice.value().equals(value))
			.map(Option::label)
			.findFirst()
			.orElse(value);
	}

}
