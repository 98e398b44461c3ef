package id.mitra.reading.mentions;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import id.mitra.country.Countries;
import id.mitra.meeting.term.Level;
import id.mitra.partner.PartnerKind;
import id.mitra.platform.text.Bilingual;
import id.mitra.reading.article.Article;
import id.mitra.reading.people.Affiliation;
import id.mitra.reading.register.Gazetteer;
import id.mitra.reading.register.KnownPartner;
import id.mitra.reading.words.Phrases;
import id.mitra.reading.words.Span;
import id.mitra.reading.words.Token;
import id.mitra.reading.words.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Tells which partner someone stands for: one on record, or a new one by the name that
 * their title gives it.
 */
public final class Partners {

	private static final Set<PartnerKind> MISSIONS = Set.of(PartnerKind.EMBASSY, PartnerKind.DE_FACTO_MISSION);

	private static final Set<String> NOBODY = Set.of("pemerintah", "government", "delegasi", "delegation", "luar",
			"biasa", "berkuasa", "penuh", "lbbp");

	private final Gazetteer gazetteer;

	private final Countries countries;

	public Partners(Gazetteer gazetteer, Countries countries) {
		this.gazetteer = gazetteer;
		this.countries = countries;
	}

	/**
	 * A partner that a text names.
	 *
	 * @param party a state, or an organisation with all its parts
	 * @param visit which of several of its state who were met in turn; 0 is the first
	 * @param sure whether the text names it, or the register has only one that it can be
	 */
	public record NamedPartner(@Nullable KnownPartner known, String name, @Nullable String abbreviation,
			@Nullable String country, String party, int visit, boolean sure) {

		/** Tells it from the others of a text. */
		public String key() {
			return (this.visit == 0) ? this.party : this.party + "+" + this.visit;
		}

		NamedPartner at(int other) {
			return new NamedPartner(this.known, this.name, this.abbreviation, this.country, this.party, other,
					this.sure);
		}

	}

	public NamedPartner of(Article article, Affiliation affiliation, Span title, @Nullable Level level) {
		KnownPartner partner = affiliation.partner();
		if (partner != null) {
			return known(partner, true);
		}
		String country = affiliation.country();
		if (country == null) {
			String name = authority(article, title);
			String abbreviated = abbreviation(article.tokens(), title);
			return new NamedPartner(null, name, null, null,
					"N" + ((abbreviated != null) ? abbreviated : Tokens.fold(name)), 0, false);
		}
		Set<String> concepts = concepts(article.tokens(), title);
		KnownPartner best = affiliation.ambassador() ? mission(country) : best(country, concepts, level);
		if (best != null) {
			return known(best, affiliation.ambassador() || !concepts.isEmpty());
		}
		return new NamedPartner(null, newName(article, affiliation, title, level, country, concepts), null, country,
				"C" + country, 0, !concepts.isEmpty());
	}

	/** What a body that no list has is called for short: "(EU-OSHA)", "RSHQ". */
	static @Nullable String abbreviation(List<Token> tokens, Span title) {
		String found = null;
		for (int i = title.from(); i < title.to(); i++) {
			Token token = tokens.get(i);
			boolean upper = token.upper() && token.word().length() > 2 && !token.number();
			if (upper && (found == null || token.after(Token.OPEN))) {
				found = token.word();
			}
		}
		return found;
	}

	private static NamedPartner known(KnownPartner partner, boolean sure) {
		String key = (partner.country() != null) ? "C" + partner.country() : "P" + partner.root();
		return new NamedPartner(partner, partner.name(), partner.abbreviation(), partner.country(), key, 0, sure);
	}

	private @Nullable KnownPartner mission(String country) {
		return this.gazetteer.known()
			.stream()
			.filter((partner) -> country.equals(partner.country()) && MISSIONS.contains(partner.kind()))
			.findFirst()
			.orElse(null);
	}

	/** The state's authority that deals with most of what a title speaks of. */
	private @Nullable KnownPartner best(String country, Set<String> concepts, @Nullable Level level) {
		List<KnownPartner> candidates = this.gazetteer.known()
			.stream()
			.filter((partner) -> country.equals(partner.country()) && partner.kind() != PartnerKind.EMBASSY)
			.toList();
		if (concepts.isEmpty()) {
			List<KnownPartner> ministries = candidates.stream()
				.filter((partner) -> partner.kind() == PartnerKind.FOREIGN_MINISTRY
						|| partner.kind() == PartnerKind.DE_FACTO_MISSION)
				.toList();
			return (ministries.size() == 1 && level != Level.HEAD_OF_GOVERNMENT) ? ministries.getFirst() : null;
		}
		KnownPartner best = null;
		long most = 0;
		for (KnownPartner partner : candidates) {
			long shared = concepts.stream().filter(partner.concepts()::contains).count();
			if (shared > most) {
				best = partner;
				most = shared;
			}
		}
		return best;
	}

	/** What a title speaks of, the country and what stands in brackets aside. */
	private Set<String> concepts(List<Token> tokens, Span title) {
		Set<String> concepts = new HashSet<>();
		int at = title.from();
		while (at < title.to()) {
			Phrases.Match<String> country = this.gazetteer.countries().at(tokens, at, title.to());
			if (country == null && tokens.get(at).capital()) {
				concepts.addAll(Gazetteer.concepts(tokens, at, at + 1));
			}
			at = (country != null) ? country.to() : at + 1;
		}
		concepts.removeAll(NOBODY);
		concepts.removeAll(Set.of("gubernur", "governor", "presiden", "president", "chief", "executive", "perdana",
				"prime", "prefektur", "prefecture", "provinsi", "province", "dubes", "duta", "besar", "ambassador"));
		return concepts;
	}

	private String newName(Article article, Affiliation affiliation, Span title, @Nullable Level level, String country,
			Set<String> concepts) {
		String state = String.valueOf(this.countries.name(country));
		if (affiliation.ambassador()) {
			return Bilingual.indonesian() ? "Kedutaan Besar " + state : "Embassy of " + state;
		}
		if (concepts.isEmpty() || level == Level.HEAD_OF_GOVERNMENT) {
			return Bilingual.indonesian() ? "Pemerintah " + state : "Government of " + state;
		}
		return authority(article, title);
	}

	/** "Menteri Tenaga Kerja Vietnam" stands for the ministry of that name. */
	private static String authority(Article article, Span title) {
		String words = article.words(title);
		String name = words.replaceFirst("(?i)^(wakil |deputi )?(menteri|wamen)( senior| negara)? ", "Kementerian ")
			.replaceFirst("(?i)^(vice |deputy |senior )?minister (of|for) ", "Ministry of ")
			.replaceFirst("(?i)^(gubernur|governor of) ", "")
			.replaceFirst("(?i)^(sekretaris|direktur) jenderal ", "");
		return (name.length() > 200) ? name.substring(0, 200) : name;
	}

}
