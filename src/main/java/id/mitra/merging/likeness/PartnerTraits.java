package id.mitra.merging.likeness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.mitra.platform.text.Folded;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a partner when it is told from others.
 *
 * @param names the words of each that it has or had, but for those that say nothing
 * @param acronyms the first letters of its names
 */
record PartnerTraits(Kinship kinship, String kind, @Nullable String country, List<Set<String>> names,
		Set<String> abbreviations, Set<String> acronyms) implements NameTraits<PartnerTraits> {

	/**
	 * Which partner it is, and what it is part of.
	 */
	record Kinship(long id, @Nullable Long whole) {

		private boolean isPartOf(Kinship other) {
			return this.whole != null && this.whole == other.id;
		}

	}

	private static final Set<String> EMPTY_WORDS = Set.of("the", "of", "and", "for", "on", "in", "to", "a", "an", "de",
			"la", "le", "du", "des", "et", "dan", "untuk", "di", "republic", "republik", "kingdom", "kerajaan");

	private static final Map<String, String> SPELT = Map.of("labour", "labor", "centre", "center", "kementrian",
			"kementerian", "organisation", "organization", "programme", "program", "intl", "international", "dept",
			"department", "min", "ministry", "perburuhan", "ketenagakerjaan");

	/** What says what a partner is, and little of which. */
	private static final Set<String> GENERIC = Set.of("international", "organization", "ministry", "national", "agency",
			"department", "office", "center", "university", "embassy", "institute", "federal", "state", "council",
			"kementerian", "badan", "kedutaan", "besar", "universitas", "kantor", "pusat", "lembaga", "internasional",
			"nasional", "organisasi", "direktorat", "jenderal", "prefecture", "prefektur", "bureau", "service");

	private static final double LITTLE = 0.4;

	private static final int MOST = 8;

	static PartnerTraits of(Kinship kinship, String kind, @Nullable String country, Collection<String> called,
			Collection<String> abbreviations) {
		List<Set<String>> names = called.stream()
			.map(PartnerTraits::words)
			.filter((words) -> !words.isEmpty())
			.toList();
		return new PartnerTraits(kinship, kind, country, names,
				Stream.concat(abbreviations.stream(), called.stream().filter((name) -> !name.strip().contains(" ")))
					.map(Folded::letters)
					.filter((letters) -> letters.length() > 1)
					.collect(Collectors.toSet()),
				called.stream()
					.map(PartnerTraits::acronym)
					.filter((letters) -> letters.length() > 2)
					.collect(Collectors.toSet()));
	}

	private static Set<String> words(String name) {
		return Arrays.stream(Folded.words(name).split(" "))
			.filter((word) -> !word.isEmpty() && !EMPTY_WORDS.contains(word))
			.map((word) -> SPELT.getOrDefault(word, word))
			.map((word) -> (word.length() > 4 && word.endsWith("s")) ? word.substring(0, word.length() - 1) : word)
			.limit(MOST)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static String acronym(String name) {
		return Arrays.stream(Folded.words(name).split(" "))
			.filter((word) -> !word.isEmpty() && !EMPTY_WORDS.contains(word))
			.map((word) -> word.substring(0, 1))
			.collect(Collectors.joining());
	}

	/** Any two words of a name, as they sound; all of a name of one; abbreviations. */
	@Override
	public Set<String> keys() {
		Set<String> keys = new TreeSet<>();
		for (Set<String> name : this.names) {
			List<String> words = name.stream().map((word) -> NameSound.of(word).skeleton()).sorted().toList();
			for (int i = 0; i < words.size(); i++) {
				for (int j = i + 1; j < words.size(); j++) {
					keys.add(words.get(i) + " " + words.get(j));
				}
			}
			if (words.size() == 1) {
				keys.add(words.getFirst());
			}
		}
		this.abbreviations.forEach((letters) -> keys.add("a " + letters));
		this.acronyms.forEach((letters) -> keys.add("a " + letters));
		return keys;
	}

	@Override
	public double likeness(PartnerTraits other) {
		boolean abroad = this.country != null && other.country != null && !this.country.equals(other.country);
		if (abroad || this.kinship.isPartOf(other.kinship) || other.kinship.isPartOf(this.kinship)) {
			return 0;
		}
		double score = 0;
		for (Set<String> mine : this.names) {
			for (Set<String> theirs : other.names) {
				score = Math.max(score, common(mine, theirs));
			}
		}
		boolean abbreviated = this.abbreviations.stream().anyMatch(other.abbreviations::contains);
		boolean acronym = this.acronyms.stream().anyMatch(other.abbreviations::contains)
				|| this.abbreviations.stream().anyMatch(other.acronyms::contains);
		score = Math.max(score, abbreviated ? 0.85 : acronym ? 0.75 : 0);
		score -= Objects.equals(this.country, other.country) ? 0 : 0.08;
		score -= this.kind.equals(other.kind) ? 0 : 0.08;
		return Math.clamp(score, 0, 1);
	}

	/** The share of the words that both have; what counts apart is not the same. */
	private static double common(Set<String> mine, Set<String> theirs) {
		if (!numbers(mine).equals(numbers(theirs))) {
			return 0;
		}
		List<String> left = new ArrayList<>(theirs);
		double sum = 0;
		for (String word : mine) {
			double best = 0;
			String match = "";
			for (String one : left) {
				double likeness = word.equals(one) ? 1 : spelling(word, one);
				if (likeness > best) {
					best = likeness;
					match = one;
				}
			}
			left.remove(match);
			sum += best * weight(word);
		}
		return 2 * sum / (weight(mine) + weight(theirs));
	}

	private static double weight(Set<String> words) {
		return words.stream().mapToDouble(PartnerTraits::weight).sum();
	}

	private static double weight(String word) {
		return GENERIC.contains(word) ? LITTLE : 1;
	}

	private static double spelling(String word, String other) {
		int length = Math.min(word.length(), other.length());
		int distance = (length < 5) ? 9 : NameSound.distance(word, other);
		return (distance == 1) ? 0.9 : (distance == 2 && length > 8) ? 0.8 : 0;
	}

	private static Set<String> numbers(Set<String> words) {
		return words.stream().filter((word) -> word.matches("\\d+|[ivx]+")).collect(Collectors.toSet());
	}

}
