package id.mitra.audit;

import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import id.mitra.audit.ChangeDetails.FieldChange;
import id.mitra.identity.caller.Caller;
import id.mitra.platform.error.Drafts;
import id.mitra.platform.form.FieldWords;
import id.mitra.platform.listing.Page;
import id.mitra.platform.listing.PageRequest;
import id.mitra.platform.record.Change;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Puts a value that a field once had back into the record's form, where its user looks at
 * it and saves it like anything they typed.
 */
@Component
public class Restoring {

	private static final int MOST = 100;

	/** What became of a record otherwise than by its form. */
	private static final Set<Change> NO_EDITS = Set.of(Change.CREATED, Change.MERGED, Change.SEPARATED);

	private final JsonMapper json;

	private final FieldWords words;

	private final RestoredFields fields;

	Restoring(JsonMapper json, FieldWords words, RestoredFields fields) {
		this.json = json.rebuild()
			.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
					DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
			.build();
		this.words = words;
		this.fields = fields;
	}

	/**
	 * Whether the caller is offered the value that a field of the form had until a
	 * change: whoever writes, where there was one, and of classifications a manager.
	 */
	public boolean offers(String collection, Change change, FieldChange field) {
		Caller caller = Caller.required();
		return !NO_EDITS.contains(change) && caller.officer() && field.hadValue()
				&& (!field.field().equals("classification") || caller.manager())
				&& this.fields.has(collection, field.field());
	}

	/**
	 * The record as its form is to show it, with the earlier value where one is asked
	 * for; the model then tells of it.
	 * @param changes the record's history, page by page
	 */
	public <R extends Record> R into(R record, String collection, Restoration wanted,
			Function<PageRequest, Page<ChangeDetails>> changes, Model model) {
		String field = wanted.restore();
		if (field == null || wanted.at() == null) {
			return record;
		}
		return former(collection, wanted, changes).flatMap((change) -> with(record, collection, change))
			.map((restored) -> {
				model.addAttribute("restored", this.words.label(collection, field)).addAttribute("typed", true);
				return restored;
			})
			.orElse(record);
	}

	private Optional<FieldChange> former(String collection, Restoration wanted,
			Function<PageRequest, Page<ChangeDetails>> changes) {
		String cursor = null;
		do {
			Page<ChangeDetails> page = changes.apply(new PageRequest(MOST, cursor));
			for (ChangeDetails change : page.items()) {
				if (wanted.isOf(change)) {
					return change.fields()
						.stream()
						.filter((one) -> one.field().equals(wanted.restore()))
						.filter((one) -> offers(collection, change.change(), one))
						.findFirst();
				}
			}
			cursor = page.next();
		}
		while (cursor != null);
		return Optional.empty();
	}

	/** What a record of today has no place for can't be restored. */
	private <R extends Record> Optional<R> with(R record, String collection, FieldChange change) {
		Map<String, @Nullable Object> values = new LinkedHashMap<>();
		Type type = Drafts.type(record, change.field());
		if (type == null) {
			return Optional.empty();
		}
		try {
			values.put(change.field(), this.json.convertValue(change.before(), this.json.constructType(type)));
		}
		catch (JacksonException ex) {
			return Optional.empty();
		}
		String name = change.field().replaceFirst("Id$", "") + "Name";
		if (Drafts.type(record, name) != null) {
			values.put(name, Objects.requireNonNullElseGet(change.beforeName(),
					() -> this.words.of(collection, change.field(), change.before())));
		}
		return Optional.of(Drafts.with(record, values));
	}

}
