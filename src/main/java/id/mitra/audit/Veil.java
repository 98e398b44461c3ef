package id.mitra.audit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import id.mitra.audit.ChangeDetails.FieldChange;
import id.mitra.platform.record.Change;
import id.mitra.platform.record.Names;
import id.mitra.platform.record.Naming;
import id.mitra.platform.record.Naming.FieldValue;

import org.springframework.stereotype.Component;

/**
 * Takes out of changes whatever names something that the caller may not see, as the
 * records do, and writes names beside the ids of the rest. An update of which nothing is
 * left was none.
 */
@Component
class Veil {

	private final Naming naming;

	Veil(Naming naming) {
		this.naming = naming;
	}

	/**
	 * A change as on record.
	 *
	 * @param kept whether its fields are known; those of the first years are not
	 */
	record Entry(ChangeDetails change, boolean kept) {
	}

	List<Optional<ChangeDetails>> over(String collection, List<Entry> entries) {
		Names names = this.naming.of(collection,
				entries.stream()
					.flatMap((entry) -> entry.change().fields().stream())
					.flatMap((field) -> Stream.of(new FieldValue(field.field(), field.before()),
							new FieldValue(field.field(), field.after())))
					.toList());
		return entries.stream().map((entry) -> shown(entry, names)).toList();
	}

	private static Optional<ChangeDetails> shown(Entry entry, Names names) {
		ChangeDetails change = entry.change();
		List<FieldChange> fields = change.fields()
			.stream()
			.map((field) -> shown(field, names))
			.filter(FieldChange::tells)
			.toList();
		boolean nothing = entry.kept() && fields.isEmpty() && change.change() == Change.UPDATED;
		return nothing ? Optional.empty()
				: Optional.of(new ChangeDetails(change.at(), change.by(), change.change(), fields));
	}

	private static FieldChange shown(FieldChange change, Names names) {
		String field = change.field();
		return new FieldChange(field, names.shown(field, change.before()), names.shown(field, change.after()),
				names.name(field, change.before()), names.name(field, change.after()));
	}

}
