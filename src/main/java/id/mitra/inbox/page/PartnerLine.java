package id.mitra.inbox.page;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import id.mitra.partner.PartnerKind;
import id.mitra.reading.Reading.ReportedPartner;
import org.jspecify.annotations.Nullable;

/**
 * A partner in a release as a browser sent it.
 *
 * @param as the id of the one on record that it is, or {@link ReportLine#NEW} or
 * {@link ReportLine#NONE}
 * @param find letters of a name to look for instead
 */
record PartnerLine(@Nullable String as, @Nullable String name, @Nullable String abbreviation, @Nullable String kind,
		@Nullable String country, @Nullable String find) {

	/**
	 * Words by which a partner's kind is guessed from its name, the first that is in it.
	 */
	private static final List<Guess> GUESSES = List.of(new Guess(PartnerKind.EMBASSY, "kedutaan", "kedubes", "embassy"),
			new Guess(PartnerKind.SUBNATIONAL, "prefektur", "prefecture", "provinsi", "province", "pemerintah kota",
					"negara bagian", "gubernur", "governor"),
			new Guess(PartnerKind.FOREIGN_MINISTRY, "kementerian", "ministry", "department", "departemen"),
			new Guess(PartnerKind.UNIVERSITY, "universitas", "university", "institut teknologi"),
			new Guess(PartnerKind.REGIONAL_BODY, "uni eropa", "european union"),
			new Guess(PartnerKind.SOCIAL_PARTNER, "serikat", "union", "konfederasi", "confederation", "kamar dagang",
					"chamber", "asosiasi", "federation", "federasi"),
			new Guess(PartnerKind.DE_FACTO_MISSION, "economic and trade office", "kantor dagang"),
			new Guess(PartnerKind.REGIONAL_BODY, "asean"));

	private record Guess(PartnerKind kind, List<String> words) {

		Guess(PartnerKind kind, String... words) {
			this(kind, List.of(words));
		}

	}

	static PartnerLine of(ReportedPartner partner) {
		return new PartnerLine((partner.partnerId() != null) ? partner.partnerId().toString() : ReportLine.NEW,
				partner.name(), partner.abbreviation(), kind(partner).name(), partner.country(), null);
	}

	private static PartnerKind kind(ReportedPartner partner) {
		String name = partner.name().toLowerCase(Locale.ROOT);
		return GUESSES.stream()
			.filter((guess) -> guess.words().stream().anyMatch(name::contains))
			.map(Guess::kind)
			.findFirst()
			.orElse((partner.country() != null) ? PartnerKind.AGENCY : PartnerKind.INTL_ORG);
	}

	PartnerLine as(String id) {
		return new PartnerLine(id, this.name, this.abbreviation, this.kind, this.country, this.find);
	}

	/** What to look for on record. */
	String wanted() {
		return (this.find != null && !this.find.isBlank()) ? this.find : Objects.requireNonNullElse(this.name, "");
	}

}
