package id.mitra.platform.form;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * What a form was opened with, as far as one must know it to tell whose change is whose:
 * each field of the draft with a print of its value. A form sends it along as text.
 */
record Basis(Map<String, String> prints) {

	/** Reads what a form sent; where it sent nothing, nothing is known. */
	static Basis read(@Nullable String text) {
		Map<String, String> prints = new LinkedHashMap<>();
		if (text != null) {
			for (String field : text.split(",")) {
				String[] parts = field.split(":", 2);
				if (parts.length == 2) {
					prints.put(parts[0], parts[1]);
				}
			}
		}
		return new Basis(prints);
	}

	String text() {
		return this.prints.entrySet()
			.stream()
			.map((field) -> field.getKey() + ":" + field.getValue())
			.collect(Collectors.joining(","));
	}

	boolean holds(String field, String print) {
		return print.equals(this.prints.get(field));
	}

	Basis with(Map<String, String> newer) {
		Map<String, String> prints = new LinkedHashMap<>(this.prints);
		prints.putAll(newer);
		return new Basis(prints);
	}

}
