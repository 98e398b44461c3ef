package id.mitra.partner;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.mitra.identity.caller.Classification;
import id.mitra.platform.form.Option;
import org.jspecify.annotations.Nullable;

/**
 * A partner in a list.
 */
public record PartnerRow(long id, int version, String name, PartnerKind kind, @Nullable String abbreviation,
		@Nullable String country, @Nullable String countryName, @Nullable Long parentId, @Nullable String parentName,
		Classification classification) {

	/** As one among several to choose from, with what tells it apart. */
	public Option option() {
		String detail = Stream.of(this.abbreviation, this.countryName, this.parentName)
			.filter(Objects::nonNull)
			.collect(Collectors.joining(", "));
		return new Option(String.valueOf(this.id), detail.isEmpty() ? this.name : this.name + " – " + detail);
	}

}
