package id.mitra.merging.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import java.util.function.Supplier;

import id.mitra.merging.ComparedField;
import id.mitra.merging.MergerComparison;
import id.mitra.merging.MergerDetails;
import id.mitra.platform.error.Conflict;
import id.mitra.platform.form.Addresses;
import id.mitra.platform.form.Conflicts;
import id.mitra.platform.form.Conflicts.ConflictRow;
import id.mitra.platform.form.Flash;
import id.mitra.platform.form.FormPage;
import id.mitra.platform.listing.Page;
import id.mitra.platform.record.OnRecord;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What the pages of mergers are made of, alike for partners and people.
 */
@Component
class MergerPages {

	private final Conflicts conflicts;

	private final FormPage page;

	private final Addresses addresses;

	private final Flash flash;

	MergerPages(Conflicts conflicts, FormPage page, Addresses addresses, Flash flash) {
		this.conflicts = conflicts;
		this.page = page;
		this.addresses = addresses;
		this.flash = flash;
	}

	/** Shows two records side by side or, of an error, why not. */
	String show(Model model, HttpServletResponse response, String view, Runnable show) {
		return this.page.list(model, response, view, () -> {
			show.run();
			return view;
		});
	}

	/** The record that stays, whatever becomes of the rest. */
	void open(Model model, String collection, OnRecord record) {
		model.addAttribute("collection", collection).addAttribute("record", record);
	}

	void fill(Model model, String collection, MergerComparison compared, List<String> taken) {
		List<ComparedField> fields = compared.fields();
		List<ConflictRow> words = this.conflicts.of(collection,
				fields.stream().map((one) -> new Conflict(one.field(), one.own(), one.other())).toList());
		List<ComparedRow> rows = new ArrayList<>();
		for (int i = 0; i < fields.size(); i++) {
			rows.add(new ComparedRow(fields.get(i), words.get(i), taken.contains(fields.get(i).field())));
		}
		model.addAttribute("compared", compared).addAttribute("rows", rows);
	}

	/**
	 * Merges what was looked at.
	 * @param compare the two records, by the id of the other, as they are now
	 */
	String merge(Model model, HttpServletResponse response, RedirectAttributes redirect, MergerForm form, Shown shown,
			LongFunction<MergerComparison> compare, Supplier<MergerDetails> merge) {
		String collection = shown.collection();
		return this.page.answer(model, response, shown.view(), collection, () -> {
			MergerComparison compared = (form.from() != null) ? compare.apply(form.from()) : null;
			if (compared != null) {
				fill(model, collection, compared, form.take());
			}
			MergerDetails merger = merge.get();
			this.flash.undoable(redirect,
					"/%s/%d/mergers/%d/undoing".formatted(collection, merger.intoId(), merger.id()), "merger.done",
					merger.fromName(), (compared != null) ? compared.into().name() : "");
			return "redirect:/" + collection + "/" + merger.intoId();
		});
	}

	/**
	 * What is shown where it can't be merged.
	 *
	 * @param collection whose records they are
	 */
	record Shown(String collection, String view) {
	}

	void list(Model model, Page<MergerDetails> mergers) {
		model.addAttribute("mergers", mergers.items());
		model.addAttribute("nextUrl", this.addresses.next(mergers.next()));
	}

	String undone(RedirectAttributes redirect, String collection, MergerDetails merger, OnRecord record) {
		this.flash.success(redirect, "merger.undone", merger.fromName(), record.name());
		return "redirect:/" + collection + "/" + merger.fromId();
	}

}
