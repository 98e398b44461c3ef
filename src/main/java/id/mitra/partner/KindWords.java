package id.mitra.partner;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import id.mitra.platform.text.Folded;

/**
 * What sort of organisation a name speaks of, in Indonesian or English: a first guess for
 * whoever records a partner that is new.
 */
public final class KindWords {

	/** The first that is in a name counts. */
	private static final List<Guess> GUESSES = List.of(
			guess(PartnerKind.EMBASSY,
					"kedutaan|kedubes|embassy|konsulat|consulate|high commission|permanent mission|perutusan tetap"),
			guess(PartnerKind.DE_FACTO_MISSION, "economic and trade office|kantor dagang"),
			guess(PartnerKind.SUBNATIONAL,
					"prefektur|prefecture|provinsi|province|pemerintah kota|negara bagian|gubernur|governor|city of"
							+ "|state of"),
			guess(PartnerKind.FOREIGN_MINISTRY, "kementerian|ministry|department|departemen|ministerium"),
			guess(PartnerKind.UNIVERSITY,
					"universitas|university|institut teknologi|institute of technology|college"
							+ "|politeknik|polytechnic"),
			guess(PartnerKind.REGIONAL_BODY, "uni eropa|european union|european commission|african union"),
			guess(PartnerKind.TRAINING_CENTRE, "training cent(?:re|er)|pusat pelatihan|balai latihan"),
			guess(PartnerKind.SOCIAL_PARTNER,
					"serikat|union|konfederasi|confederation|kamar dagang|chamber|asosiasi"
							+ "|association|federation|federasi|pengusaha|employers"),
			guess(PartnerKind.REGIONAL_BODY, "asean"), guess(PartnerKind.NGO, "yayasan|foundation"),
			guess(PartnerKind.INTL_ORG, "international|internasional|united nations|perserikatan bangsa bangsa|world"));

	private KindWords() {
	}

	private record Guess(PartnerKind kind, Pattern words) {
	}

	private static Guess guess(PartnerKind kind, String words) {
		return new Guess(kind, Pattern.compile("\\b(?:" + words + ")"));
	}

	/** Empty where nothing in the name tells. */
	public static Optional<PartnerKind> kind(String name) {
		String words = Folded.words(name);
		return GUESSES.stream().filter((guess) -> guess.words().matcher(words).find()).map(Guess::kind).findFirst();
	}

}
