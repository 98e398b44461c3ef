package id.mitra;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A JSON object on its way to the application, which a test writes field by field.
 */
public record Body(@JsonValue Map<String, Object> fields) {

	public static Body of(Object... namesAndValues) {
		Map<String, Object> fields = new LinkedHashMap<>();
		for (int i = 0; i < namesAndValues.length; i += 2) {
			fields.put((String) namesAndValues[i], namesAndValues[i + 1]);
		}
		return new Body(Collections.unmodifiableMap(fields));
	}

	/**
	 * This object with another value for a field.
	 */
	public Body with(String name, Object value) {
		Map<String, Object> changed = new LinkedHashMap<>(this.fields);
		changed.put(name, value);
		return new Body(Collections.unmodifiableMap(changed));
	}

	public Body without(String name) {
		Map<String, Object> changed = new LinkedHashMap<>(this.fields);
		changed.remove(name);
		return new Body(Collections.unmodifiableMap(changed));
	}

}
