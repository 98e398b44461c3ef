package id.mitra.agreement.part;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What an agreement names, in the reader's language and as far as they may know it.
 */
public record NamesInAgreement(List<AgreementName> names) {

	/**
	 * As what an agreement names something.
	 */
	public enum NamedAs {

		PARTY, MEETING, PREDECESSOR, SUCCESSOR

	}

	/**
	 * Something that an agreement names.
	 *
	 * @param abbreviation a party's
	 * @param country a party's
	 * @param trashed whether it lies in the trash
	 */
	public record AgreementName(NamedAs as, long id, String name, @Nullable String abbreviation,
			@Nullable String country, boolean trashed) {

		private AgreementLink link() {
			return new AgreementLink(this.id, this.name);
		}

	}

	/** In their order; one that is hidden is not named. */
	public List<NamedParty> parties(List<AgreementParty> parties) {
		return parties.stream()
			.flatMap((party) -> find(NamedAs.PARTY, party.partnerId()).stream()
				.map((name) -> new NamedParty(name.id(), party.nameThen(), name.name(), name.abbreviation(),
						name.country())))
			.toList();
	}

	/** A meeting of its log, be it in the trash; empty where it is hidden. */
	public Optional<AgreementName> meeting(@Nullable Long id) {
		return find(NamedAs.MEETING, id);
	}

	public AgreementKin kin() {
		AgreementName before = all(NamedAs.PREDECESSOR).findFirst().orElse(null);
		return new AgreementKin((before != null) ? before.id() : null, (before != null) ? before.name() : null,
				all(NamedAs.SUCCESSOR).map(AgreementName::link).toList());
	}

	private Optional<AgreementName> find(NamedAs as, @Nullable Long id) {
		return all(as).filter((name) -> Objects.equals(name.id(), id)).findFirst();
	}

	private Stream<AgreementName> all(NamedAs as) {
		return this.names.stream().filter((name) -> name.as() == as);
	}

}
