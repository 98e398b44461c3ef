package id.mitra.identity.user;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import id.mitra.platform.text.Folded;
import me.gosimple.nbvcxz.Nbvcxz;

import org.springframework.stereotype.Component;

/**
 * Knows the passwords that are guessed first (NIST SP 800-63B, 3.1.1.2): the 100,000
 * commonest, as the library nbvcxz brings them, patterns, and what is known of the user.
 * Digits and signs before or after such a word make it no better.
 */
@Component
class EasyPasswords {

	private static final String COMMONEST = "/dictionaries/passwords.txt";

	private static final String PRODUCT = "mitra";

	/** Rows of keys, and the digits around the corner. */
	private static final List<String> ROWS = List.of("qwertyuiop", "asdfghjkl", "zxcvbnm", "1234567890", "qazwsxedc");

	/** What is shorter is in nearly every sentence. */
	private static final int SHORTEST_NAME = 3;

	private static final int SHORTEST_WORD = 4;

	/** As many must not follow from the one before. */
	private static final int FEWEST_FREE = 6;

	/**
	 * Why a password is easily guessed, as the code of an error; nothing where it is not.
	 * @param names what the user is called
	 */
	Optional<String> reason(String password, List<String> names) {
		String folded = Folded.of(password);
		if (isPattern(folded)) {
			return Optional.of("password.pattern");
		}
		String nameless = withoutNames(folded, names);
		if (core(nameless).isEmpty() && !nameless.equals(folded)) {
			return Optional.of("password.name");
		}
		return isCommon(folded, core(folded), core(nameless)) ? Optional.of("password.common") : Optional.empty();
	}

	/** One letter, a run such as abcd, 4321 or qwerty, or one piece again and again. */
	private static boolean isPattern(String text) {
		int free = 1;
		for (int i = 1; i < text.length(); i++) {
			free += follows(text.charAt(i - 1), text.charAt(i)) ? 0 : 1;
		}
		return free < FEWEST_FREE || period(text) < Passwords.SHORTEST;
	}

	private static boolean follows(char before, char next) {
		return Math.abs(next - before) <= 1 || ROWS.stream()
			.anyMatch((row) -> row.indexOf(before) >= 0 && row.indexOf(next) >= 0
					&& Math.abs(row.indexOf(before) - row.indexOf(next)) == 1);
	}

	/** The length of the piece that makes up the whole text, at least twice. */
	private static int period(String text) {
		for (int length = 1; length <= text.length() / 2; length++) {
			if (text.substring(length).equals(text.substring(0, text.length() - length))) {
				return length;
			}
		}
		return Integer.MAX_VALUE;
	}

	private static String withoutNames(String folded, List<String> names) {
		List<String> words = Stream.concat(names.stream(), Stream.of(PRODUCT))
			.map(Folded::of)
			.flatMap((name) -> Stream.concat(Stream.of(name, letters(name)), Stream.of(name.split("[^\\p{L}\\p{N}]+"))))
			.filter((word) -> word.length() >= SHORTEST_NAME)
			.sorted(Comparator.comparingInt(String::length).reversed())
			.toList();
		String rest = folded;
		for (String word : words) {
			rest = rest.replace(word, "");
		}
		return rest;
	}

	/** What is left without the digits and signs around it. */
	private static String core(String text) {
		return text.replaceAll("^\\P{L}+|\\P{L}+$", "");
	}

	private static String letters(String text) {
		return text.replaceAll("\\P{L}", "");
	}

	/** Read anew each time: passwords are chosen seldom, and the list is large. */
	private static boolean isCommon(String... texts) {
		Set<String> wanted = new LinkedHashSet<>();
		Stream.of(texts).filter((text) -> text.length() >= SHORTEST_WORD).forEach(wanted::add);
		try (InputStream list = Objects.requireNonNull(Nbvcxz.class.getResourceAsStream(COMMONEST));
				BufferedReader lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
			return lines.lines().anyMatch(wanted::contains);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
