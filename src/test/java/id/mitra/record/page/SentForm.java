package id.mitra.record.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import id.mitra.Answer;
import org.springframework.web.util.HtmlUtils;

/**
 * A form of a page as a browser would send it: each field with what stands in it, until
 * something else is typed.
 */
final class SentForm {

	private static final Pattern FORM = Pattern.compile("<form[^>]*id=\"record-form\".*?</form>", Pattern.DOTALL);

	private static final Pattern INPUT = Pattern.compile("<input([^>]*)>");

	private static final Pattern AREA = Pattern.compile("<textarea([^>]*)>(.*?)</textarea>", Pattern.DOTALL);

	private static final Pattern SELECT = Pattern.compile("<select([^>]*)>(.*?)</select>", Pattern.DOTALL);

	private static final Pattern SELECTED = Pattern.compile("<option value=\"([^\"]*)\" selected");

	private final Map<String, List<String>> fields = new LinkedHashMap<>();

	static SentForm of(Answer page) {
		String html = FORM.matcher(page.body()).results().findFirst().orElseThrow().group();
		SentForm form = new SentForm();
		INPUT.matcher(html).results().map((found) -> found.group(1)).forEach((tag) -> {
			boolean box = tag.contains("type=\"checkbox\"") || tag.contains("type=\"radio\"");
			if (!box || tag.contains("checked")) {
				form.add(attribute(tag, "name"), attribute(tag, "value"));
			}
		});
		AREA.matcher(html)
			.results()
			.forEach((found) -> form.add(attribute(found.group(1), "name"), HtmlUtils.htmlUnescape(found.group(2))));
		SELECT.matcher(html)
			.results()
			.forEach((found) -> form.add(attribute(found.group(1), "name"),
					SELECTED.matcher(found.group(2))
						.results()
						.map((chosen) -> chosen.group(1))
						.findFirst()
						.orElse("")));
		form.fields.remove("_csrf");
		form.fields.remove("action");
		return form;
	}

	private static String attribute(String tag, String name) {
		return Pattern.compile("\\s" + name + "=\"([^\"]*)\"")
			.matcher(tag)
			.results()
			.map((found) -> HtmlUtils.htmlUnescape(found.group(1)))
			.findFirst()
			.orElse("");
	}

	private void add(String name, String value) {
		this.fields.computeIfAbsent(name, (one) -> new ArrayList<>()).add(value);
	}

	/** With other values in a field: none for a box that is not ticked. */
	SentForm with(String name, String... values) {
		this.fields.put(name, List.of(values));
		return this;
	}

	/** With what another page's fields of these names have. */
	SentForm goingOnWith(Answer kept) {
		INPUT.matcher(kept.body())
			.results()
			.map((found) -> found.group(1))
			.forEach((tag) -> with(attribute(tag, "name"), attribute(tag, "value")));
		return this;
	}

	/** Empty where nothing stands in it. */
	String value(String name) {
		return this.fields.getOrDefault(name, List.of()).stream().findFirst().orElse("");
	}

	/** The values of the fields whose names end so, in the page's order. */
	List<String> values(String end) {
		return this.fields.entrySet()
			.stream()
			.filter((field) -> field.getKey().endsWith(end))
			.flatMap((field) -> field.getValue().stream())
			.toList();
	}

	/** Names and values by turns. */
	String[] fields() {
		List<String> all = new ArrayList<>();
		this.fields.forEach((name, values) -> values.forEach((value) -> all.addAll(List.of(name, value))));
		return all.toArray(String[]::new);
	}

}
