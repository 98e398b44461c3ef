package id.mitra.record;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Who agreed to a record, of each side someone at least.
 */
public record SignaturesDraft(
		@Size(max = 50, message = "{error.entries}") List<@Valid @NotNull SignatoryDraft> signatories) {

	public SignaturesDraft(@Nullable List<SignatoryDraft> signatories) {
		this.signatories = (signatories != null) ? signatories : List.of();
	}

	/**
	 * Someone who signed, and when. Side and title are those of the post held that day.
	 */
	public record SignatoryDraft(@NotNull @Nullable Long delegateId, @NotNull @Nullable LocalDate signedOn) {
	}

}
