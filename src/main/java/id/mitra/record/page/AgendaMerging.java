package id.mitra.record.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import id.mitra.platform.error.Conflict;
import id.mitra.platform.error.InvalidInput;
import id.mitra.platform.form.FormReader;
import id.mitra.platform.text.Sha256;
import id.mitra.record.RecordDetails;
import id.mitra.record.part.ItemDraft;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Brings together what two people wrote into different items of one agenda: each item is
 * whose changed it, wherever the other put it. Of one that both changed, or of an order
 * that both changed, the second is asked.
 */
@Component
class AgendaMerging {

	private static final int LENGTH = 16;

	private final FormReader reader;

	private final JsonMapper json;

	AgendaMerging(FormReader reader, JsonMapper json) {
		this.reader = reader;
		this.json = json;
	}

	/**
	 * The form with what it needs to know later of the items that it is opened with: the
	 * id of each, and a print of it.
	 */
	RecordForm opened(RecordForm form) {
		return form.withAgenda(this.reader.read(form::toDraft)
			.items()
			.stream()
			.map((item) -> item.id() + ":" + print(item))
			.collect(Collectors.joining(",")));
	}

	private static Map<Long, String> basis(RecordForm form) {
		Map<Long, String> basis = new LinkedHashMap<>();
		for (String item : Objects.requireNonNullElse(form.agenda(), "").split(",")) {
			if (item.matches("\\d{1,18}:[0-9a-f]{" + LENGTH + "}")) {
				basis.put(Long.valueOf(item.split(":")[0]), item.split(":")[1]);
			}
		}
		return basis;
	}

	/**
	 * The form without what another has removed meanwhile, unless its user has changed
	 * it, who then puts it there anew.
	 */
	RecordForm onRecord(RecordForm form, RecordDetails now) {
		if (String.valueOf(now.version()).equals(form.version())) {
			return form;
		}
		Set<String> known = RecordForm.of(now).ids();
		Map<Long, String> basis = basis(form);
		return form.with((items) -> items.stream()
			.map((item) -> (item.id() == null || known.contains(item.id()) || !isUnchanged(item, basis))
					? item.among(known) : TypedItem.BLANK)
			.toList());
	}

	private boolean isUnchanged(TypedItem item, Map<Long, String> basis) {
		try {
			return basis.containsValue(print(this.reader.read((values) -> item.toDraft(values, (one) -> true))));
		}
		catch (InvalidInput invalid) {
			return false;
		}
	}

	/** What both have made of the items, or null where they can't be brought together. */
	@SuppressWarnings("unchecked")
	Function<Conflict, @Nullable Object> both(RecordForm form) {
		return (conflict) -> conflict.field().equals("items")
				? both(basis(form), (List<ItemDraft>) Objects.requireNonNull(conflict.yours()),
						(List<ItemDraft>) Objects.requireNonNull(conflict.theirs()))
				: null;
	}

	private @Nullable List<ItemDraft> both(Map<Long, String> basis, List<ItemDraft> mine, List<ItemDraft> theirs) {
		List<ItemDraft> together = new ArrayList<>();
		for (ItemDraft item : theirs) {
			ItemDraft own = find(mine, item);
			String before = basis.get(item.id());
			if (own == null && before != null && !print(item).equals(before)) {
				return null;
			}
			if (own != null || before == null) {
				ItemDraft chosen = (own == null) ? item : chosen(own, item, before);
				if (chosen == null) {
					return null;
				}
				together.add(chosen);
			}
		}
		if (isInOrder(mine, basis)) {
			return woven(together, mine);
		}
		List<ItemDraft> ordered = mine.stream()
			.map((item) -> Objects.requireNonNullElse(find(together, item), item))
			.toList();
		return isInOrder(theirs, basis) ? woven(ordered, together) : null;
	}

	private @Nullable ItemDraft chosen(ItemDraft own, ItemDraft other, @Nullable String before) {
		String mine = print(own);
		String theirs = print(other);
		if (mine.equals(theirs) || mine.equals(before)) {
			return other;
		}
		return theirs.equals(before) ? own : null;
	}

	/** Whether the items that were there are where they were among each other. */
	private static boolean isInOrder(List<ItemDraft> items, Map<Long, String> basis) {
		List<Long> ids = items.stream().map(ItemDraft::id).filter(basis::containsKey).toList();
		return ids.equals(basis.keySet().stream().filter(ids::contains).toList());
	}

	/**
	 * The items with the new ones of the other, each behind what it stood behind there.
	 */
	private static List<ItemDraft> woven(List<ItemDraft> items, List<ItemDraft> other) {
		List<ItemDraft> woven = new ArrayList<>(items);
		int place = 0;
		for (ItemDraft item : other) {
			ItemDraft there = find(woven, item);
			if (there == null) {
				woven.add(place++, item);
			}
			else {
				place = woven.indexOf(there) + 1;
			}
		}
		return woven;
	}

	/** The same item: a new one is only itself. */
	private static @Nullable ItemDraft find(List<ItemDraft> items, ItemDraft item) {
		return items.stream()
			.filter((one) -> (item.id() != null) ? item.id().equals(one.id()) : one == item)
			.findFirst()
			.orElse(null);
	}

	private String print(ItemDraft item) {
		return Sha256.hex(this.json.writeValueAsString(item)).substring(0, LENGTH);
	}

}
