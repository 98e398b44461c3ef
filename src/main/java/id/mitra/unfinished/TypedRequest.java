package id.mitra.unfinished;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

/**
 * A form that is sent again with what was typed into it, for a step that changes nothing.
 */
class TypedRequest extends HttpServletRequestWrapper {

	private final Map<String, String[]> parameters = new LinkedHashMap<>();

	TypedRequest(HttpServletRequest request, UnfinishedService.Typed form) {
		super(request);
		Arrays.stream(form.fields().split("&")).filter((field) -> !field.isEmpty()).forEach((field) -> {
			String[] parts = field.split("=", 2);
			add(decoded(parts[0]), (parts.length > 1) ? decoded(parts[1]) : "");
		});
		set("action", "resume");
		set(SavedForms.KEY, form.key().toString());
		set(SavedForms.REVISION, String.valueOf(form.revision()));
	}

	/** Whether it can be decoded. */
	static boolean isReadable(String fields) {
		try {
			decoded(fields);
			return true;
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

	private static String decoded(String text) {
		return URLDecoder.decode(text, StandardCharsets.UTF_8);
	}

	private void set(String name, String value) {
		this.parameters.put(name, new String[] { value });
	}

	private void add(String name, String value) {
		this.parameters.merge(name, new String[] { value }, (before, more) -> {
			String[] all = Arrays.copyOf(before, before.length + more.length);
			System.arraycopy(more, 0, all, before.length, more.length);
			return all;
		});
	}

	@Override
	public @Nullable String getParameter(String name) {
		String[] values = this.parameters.get(name);
		return (values != null) ? values[0] : null;
	}

	@Override
	public Map<String, String[]> getParameterMap() {
		return Collections.unmodifiableMap(this.parameters);
	}

	@Override
	public Enumeration<String> getParameterNames() {
		return Collections.enumeration(this.parameters.keySet());
	}

	@Override
	public String @Nullable [] getParameterValues(String name) {
		return this.parameters.get(name);
	}

}
