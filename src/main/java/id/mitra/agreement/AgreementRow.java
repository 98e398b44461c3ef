package id.mitra.agreement;

import java.time.LocalDate;
import java.util.List;

import id.mitra.identity.caller.Classification;
import id.mitra.platform.field.Flat;
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

}
