package id.mitra.reading.people;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import id.mitra.reading.people.Affiliation.AffiliationKind;
import id.mitra.reading.register.Gazetteer;
import id.mitra.reading.register.KnownPartner;
import id.mitra.reading.words.Phrases;
import id.mitra.reading.words.Span;
import id.mitra.reading.words.Token;
import id.mitra.reading.words.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * For whom the holder of a title acts. "Dubes Jerman" is Germany's, "Dubes RI untuk
 * Jerman" ours, and so is "Dubes untuk Jerman" of nobody else; "Menteri Ketenagakerjaan"
 * is our minister unless a country follows.
 */
public final class Titles {

	private static final String HOME = "ID";

	/** Before a body these say that somebody is of one of its states. */
	private static final Set<String> BELONGING = Set.of("anggota", "negara", "member", "members");

	private static final Set<String> ACCREDITED = Set.of("untuk", "to", "for", "di", "in");

	private final Phrases<String> ours = Vocabulary.phrases("ours");

	private final Phrases<String> oursBare = Vocabulary.phrases("ours bare");

	private final Phrases<String> ourFields = Vocabulary.phrases("our fields");

	private final Phrases<String> missions = Vocabulary.phrases("missions");

	private final Phrases<String> ambassadors = Vocabulary.phrases("ambassadors");

	private final Phrases<String> domestic = Vocabulary.phrases("domestic");

	private final Phrases<String> bodies = Vocabulary.phrases("bodies at home");

	private final Phrases<String> others = Vocabulary.phrases("others at home");

	private final Phrases<String> locals = Vocabulary.phrases("local heads");

	private final Localities localities;

	private final Gazetteer gazetteer;

	public Titles(Gazetteer gazetteer) {
		this.gazetteer = gazetteer;
		this.localities = new Localities(gazetteer);
	}

	public Affiliation of(List<Token> tokens, Span title, Span office) {
		List<Phrases.Match<String>> countries = countries(tokens, title);
		Set<String> codes = new HashSet<>();
		countries.forEach((match) -> codes.add(match.value()));
		boolean home = codes.contains(HOME) || has(tokens, title, "ri");
		boolean ambassador = this.ambassadors.startsAt(tokens, office.from(), office.to());
		if (this.missions.anyIn(tokens, title.from(), title.to())) {
			return new Affiliation(AffiliationKind.MISSION, null, null, ambassador, codes);
		}
		if (ambassador) {
			return ambassador(tokens, title, office, countries, codes);
		}
		String foreign = foreign(countries);
		boolean ours = this.ours.anyIn(tokens, title.from(), title.to())
				|| this.gazetteer.units().anyIn(tokens, title.from(), title.to());
		if (ours && foreign == null) {
			return new Affiliation(AffiliationKind.OURS, null, null, false, codes);
		}
		KnownPartner partner = partner(tokens, title, codes);
		if (partner != null) {
			return new Affiliation(AffiliationKind.PARTNER, partner, partner.country(), false, codes);
		}
		foreign = (foreign == null) ? this.localities.named(tokens, title) : foreign;
		if (foreign != null) {
			return new Affiliation(AffiliationKind.PARTNER, null, foreign, false, codes);
		}
		boolean alone = title.to() - title.from() == office.to() - office.from();
		foreign = !home && this.locals.startsAt(tokens, office.from(), office.to())
				? this.localities.near(tokens, title, alone) : null;
		if (foreign != null) {
			return new Affiliation(AffiliationKind.PARTNER, null, foreign, false, codes);
		}
		boolean field = this.ourFields.anyIn(tokens, office.to(), title.to());
		if (home && field && !isOfBodyAtHome(tokens, title) && !this.others.anyIn(tokens, title.from(), title.to())) {
			return new Affiliation(AffiliationKind.OURS, null, null, false, codes);
		}
		if (home || this.domestic.startsAt(tokens, office.from(), title.to()) || isOfBodyAtHome(tokens, title)) {
			return new Affiliation(AffiliationKind.DOMESTIC, null, null, false, codes);
		}
		boolean bare = this.oursBare.startsAt(tokens, office.from(), office.to()) && (alone || field);
		return new Affiliation(bare ? AffiliationKind.OURS : AffiliationKind.UNKNOWN, null, null, false, codes);
	}

	/** "Kepala BBPVP Serang", "Direktur PT …": of a body that its letters tell. */
	private boolean isOfBodyAtHome(List<Token> tokens, Span title) {
		for (int i = title.from(); i < title.to(); i++) {
			if (tokens.get(i).upper()
					&& (this.bodies.startsAt(tokens, i, i + 1) || this.domestic.startsAt(tokens, i, i + 1))) {
				return true;
			}
		}
		return false;
	}

	private Affiliation ambassador(List<Token> tokens, Span title, Span office, List<Phrases.Match<String>> countries,
			Set<String> codes) {
		int accredited = title.to();
		for (int i = office.to(); i < title.to(); i++) {
			if (ACCREDITED.contains(tokens.get(i).word())) {
				accredited = i;
				break;
			}
		}
		Span sender = new Span(title.from(), accredited);
		String country = countries.stream()
			.filter((match) -> sender.covers(match.from()))
			.map(Phrases.Match::value)
			.findFirst()
			.orElse(has(tokens, sender, "ri") ? HOME : null);
		KnownPartner sending = (country == null || HOME.equals(country)) ? partner(tokens, sender, codes) : null;
		if (sending != null && !HOME.equals(sending.country())) {
			return new Affiliation(AffiliationKind.PARTNER, sending, sending.country(), false, codes);
		}
		boolean sent = !codes.isEmpty() && !codes.contains(HOME) && accredited < title.to();
		if (country == null && sent) {
			return new Affiliation(AffiliationKind.MISSION, null, null, true, codes);
		}
		if (country == null) {
			boolean ours = this.ours.anyIn(tokens, title.from(), title.to());
			return new Affiliation(ours ? AffiliationKind.OURS : AffiliationKind.UNKNOWN, null, null, !ours, codes);
		}
		return HOME.equals(country) ? new Affiliation(AffiliationKind.MISSION, null, null, true, codes)
				: new Affiliation(AffiliationKind.PARTNER, null, country, true, codes);
	}

	private List<Phrases.Match<String>> countries(List<Token> tokens, Span title) {
		return this.gazetteer.countries()
			.in(tokens, title.from(), title.to())
			.stream()
			.filter((match) -> tokens.get(match.from()).capital())
			.toList();
	}

	private static @Nullable String foreign(List<Phrases.Match<String>> countries) {
		return countries.stream()
			.map(Phrases.Match::value)
			.filter((code) -> !HOME.equals(code))
			.findFirst()
			.orElse(null);
	}

	/** The partner that a title names, the part rather than the whole. */
	private @Nullable KnownPartner partner(List<Token> tokens, Span title, Set<String> countries) {
		KnownPartner named = null;
		for (Phrases.Match<KnownPartner> match : this.gazetteer.partners().in(tokens, title.from(), title.to())) {
			KnownPartner candidate = fitting(match.values(), countries);
			boolean member = match.from() > 0 && candidate != null && candidate.country() == null
					&& BELONGING.contains(tokens.get(match.from() - 1).word());
			if (candidate != null && !member && (named == null || candidate.partOf(named.id()))) {
				named = candidate;
			}
		}
		return named;
	}

	/**
	 * Of the partners that share a name, the one whose country is named too, or whom
	 * alone the name means.
	 */
	static @Nullable KnownPartner fitting(List<KnownPartner> partners, Set<String> countries) {
		for (KnownPartner partner : partners) {
			if (partner.country() != null && countries.contains(partner.country())) {
				return partner;
			}
		}
		boolean elsewhere = countries.stream().anyMatch((country) -> !HOME.equals(country));
		for (KnownPartner partner : partners) {
			if (partner.country() == null || (partners.size() == 1 && !elsewhere)) {
				return partner;
			}
		}
		return null;
	}

	private static boolean has(List<Token> tokens, Span span, String word) {
		return tokens.subList(span.from(), span.to()).stream().anyMatch((token) -> token.is(word));
	}

}
