package id.mitra.merging.likeness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import id.mitra.delegate.PersonName;
import id.mitra.platform.text.Folded;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a person when they are told from others.
 *
 * @param places where they hold or held posts, each by the letter of its kind and its id
 */
record PersonTraits(List<NameSound> name, @Nullable String email,
		Set<String> places) implements NameTraits<PersonTraits> {

	private static final int MOST = 6;

	static PersonTraits of(String fullName, @Nullable String email, Set<String> places) {
		List<NameSound> name = Arrays.stream(Folded.words(PersonName.bare(fullName)).split(" "))
			.filter((word) -> !word.isEmpty())
			.map(NameSound::of)
			.filter((sound) -> !sound.text().isEmpty())
			.limit(MOST)
			.toList();
		return new PersonTraits(name, (email != null) ? Folded.of(email) : null, places);
	}

	/**
	 * A word that is spelt out together with the beginning of another; a name of one word
	 * by itself; and each word by where one works, for those of whom somebody noted no
	 * more than a name.
	 */
	@Override
	public Set<String> keys() {
		Set<String> keys = new TreeSet<>();
		for (int i = 0; i < this.name.size(); i++) {
			NameSound word = this.name.get(i);
			if (!word.isInitial()) {
				for (int j = 0; j < this.name.size(); j++) {
					if (i != j) {
						this.name.get(j).initials().forEach((letter) -> keys.add(word.skeleton() + " " + letter));
					}
				}
				this.places.forEach((place) -> keys.add(word.skeleton() + " @" + place));
			}
		}
		if (this.name.size() == 1) {
			keys.add(this.name.getFirst().skeleton());
		}
		if (this.email != null) {
			keys.add("e " + this.email);
		}
		return keys;
	}

	@Override
	public double likeness(PersonTraits other) {
		boolean moreWords = this.name.size() > other.name.size();
		return moreWords ? other.likenessToLonger(this) : likenessToLonger(other);
	}

	private double likenessToLonger(PersonTraits other) {
		Alignment words = Alignment.of(this.name, other.name);
		boolean address = this.email != null && this.email.equals(other.email);
		if (!words.complete(this.name.size())) {
			return 0;
		}
		boolean together = !Collections.disjoint(this.places, other.places);
		boolean apart = !together && !this.places.isEmpty() && !other.places.isEmpty();
		double score = words.sum() / this.name.size() - 0.08 * (other.name.size() - this.name.size())
				- (words.ordered() ? 0 : 0.15);
		if (words.full() < 2) {
			boolean alone = other.name.size() == 1;
			score -= alone ? 0.05 : 0.15;
		}
		score += address ? 0.3 : together ? 0.12 : apart ? -0.15 : 0;
		return Math.clamp(score, 0, 1);
	}

	/**
	 * Which words of a shorter name are which of a longer one.
	 *
	 * @param full how many of them are spelt out in both
	 * @param ordered whether they come in the same order
	 */
	private record Alignment(int matched, int full, double sum, boolean ordered) {

		private static final double SPELT_OUT = 0.7;

		/** The surest first, each once. */
		static Alignment of(List<NameSound> shorter, List<NameSound> longer) {
			List<int[]> pairs = new ArrayList<>();
			for (int i = 0; i < shorter.size(); i++) {
				for (int j = 0; j < longer.size(); j++) {
					pairs.add(new int[] { i, j, (int) (100 * shorter.get(i).likeness(longer.get(j))) });
				}
			}
			pairs.removeIf((pair) -> pair[2] == 0);
			pairs.sort((one, other) -> (one[2] != other[2]) ? other[2] - one[2]
					: Math.abs(one[0] - one[1]) - Math.abs(other[0] - other[1]));
			Set<Integer> left = new HashSet<>();
			Set<Integer> right = new HashSet<>();
			List<int[]> chosen = new ArrayList<>();
			for (int[] pair : pairs) {
				if (!left.contains(pair[0]) && !right.contains(pair[1])) {
					left.add(pair[0]);
					right.add(pair[1]);
					chosen.add(pair);
				}
			}
			chosen.sort((one, other) -> one[0] - other[0]);
			boolean ordered = true;
			for (int i = 1; i < chosen.size(); i++) {
				ordered &= chosen.get(i - 1)[1] < chosen.get(i)[1];
			}
			return new Alignment(chosen.size(),
					(int) chosen.stream().filter((pair) -> pair[2] >= 100 * SPELT_OUT).count(),
					chosen.stream().mapToInt((pair) -> pair[2]).sum() / 100.0, ordered);
		}

		boolean complete(int words) {
			return words > 0 && this.matched == words && this.full > 0;
		}

	}

}
