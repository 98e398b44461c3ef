package id.mitra.unit;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What stands for a longer name in the ministry: for an office, a post or anything else.
 *
 * @param letters as it is written, such as Setjen
 * @param meanings all that it stands for, in both languages
 * @param head the abbreviation of the post that leads the office, such as Sekjen
 */
public record Abbreviation(String letters, List<String> meanings, @Nullable String head) {

	/** It and its meanings, each of which finds the others. */
	public List<String> names() {
		return Stream.concat(Stream.of(this.letters), this.meanings.stream()).toList();
	}

	/**
	 * Whether a name has so few letters that it is something else as well: HI, PP, SG.
	 */
	public static boolean ambiguous(String name) {
		return name.length() < 3 && name.chars().allMatch(Character::isLetter);
	}

}
