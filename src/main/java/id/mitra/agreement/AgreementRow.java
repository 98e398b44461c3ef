package id.mitra.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import id.mitra.agreement.part.AgreementType;
import id.mitra.agreement.part.NamedParty;
import id.mitra.identity.caller.Classification;
import id.mitra.platform.field.Flat;
import id.mitra.platform.form.Suggestion;
import id.mitra.platform.record.Handle;
import org.jspecify.annotations.Nullable;

/**
 * An agreement in a list.
 */
public record AgreementRow(@Flat Handle handle, @Flat AgreementTitle title, AgreementType type,
		List<NamedParty> parties, List<String> areas, Classification classification, @Nullable LocalDate signedOn,
		@Flat AgreementDays days) {

	public long id() {
		return this.handle.id();
	}

	public String name() {
		return this.handle.name();
	}

	/** As a finder offers it, told apart by its number and its parties. */
	public Suggestion suggestion() {
		return Suggestion.of(id(), name(), this.title.reference(),
				this.parties.stream().map(NamedParty::nameOfItsDay).collect(Collectors.joining(", ")));
	}

}
