package id.mitra.agreement.part;

import org.jspecify.annotations.Nullable;

/**
 * A party as it is shown.
 *
 * @param name what it is called today, in the caller's language
 */
public record NamedParty(long partnerId, @Nullable String nameThen, String name, @Nullable String abbreviation,
		@Nullable String country) {

	/** As the agreement has it. */
	public String nameOfItsDay() {
		return (this.nameThen != null) ? this.nameThen : this.name;
	}

}
