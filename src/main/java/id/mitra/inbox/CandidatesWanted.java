package id.mitra.inbox;

import java.util.List;

import id.mitra.platform.text.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The names of partners and people, as a release has them, to look for on record.
 */
public record CandidatesWanted(
		@Size(max = 200, message = "{error.entries}") List<@Valid @NotNull WantedPartner> partners,
		@Size(max = 500, message = "{error.entries}") List<@NotBlank @Size(max = 500) @PlainText(
				multiline = true) String> people) {

	public CandidatesWanted(@Nullable List<WantedPartner> partners, @Nullable List<String> people) {
		this.partners = (partners != null) ? partners : List.of();
		this.people = (people != null) ? people : List.of();
	}

	/**
	 * A partner's name and the state that it may belong to.
	 */
	public record WantedPartner(@NotBlank @Size(max = 500) @PlainText(multiline = true) String name,
			@Nullable String country) {
	}

}
