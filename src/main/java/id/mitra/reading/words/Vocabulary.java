package id.mitra.reading.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

import org.springframework.core.io.ClassPathResource;

/**
 * The words of the language that releases are written in, from {@code reading/words.yml}:
 * lists of phrases by name, and lists of phrases by what they stand for. Each is cut into
 * its words once, for all releases.
 */
public final class Vocabulary {

	private static final Map<String, Object> WORDS = load();

	private static final Map<List<String>, Phrases<String>> PHRASES = new ConcurrentHashMap<>();

	private static final Map<String, Phrases<String>> NAMED = new ConcurrentHashMap<>();

	private static final Map<String, Set<String>> SINGLE = new ConcurrentHashMap<>();

	private Vocabulary() {
	}

	/**
	 * The phrases of a list.
	 */
	public static Phrases<String> phrases(String... names) {
		return PHRASES.computeIfAbsent(List.of(names), (lists) -> {
			Phrases<String> phrases = new Phrases<>();
			lists.forEach((name) -> list(name).forEach((phrase) -> phrases.add(phrase, phrase)));
			return phrases.complete();
		});
	}

	/**
	 * The phrases of lists that each stand for something.
	 */
	public static Phrases<String> named(String name) {
		return NAMED.computeIfAbsent(name, (lists) -> begun(lists).complete());
	}

	/**
	 * The same, for others to be added.
	 */
	public static Phrases<String> begun(String name) {
		Phrases<String> phrases = new Phrases<>();
		lists(name).forEach((value, list) -> phrases.addAll(list, value));
		return phrases;
	}

	/**
	 * The single words of a list.
	 */
	public static Set<String> words(String name) {
		return SINGLE.computeIfAbsent(name, Vocabulary::single);
	}

	private static Set<String> single(String name) {
		Set<String> words = new HashSet<>();
		Object value = WORDS.get(name);
		List<String> texts = (value instanceof String text) ? Arrays.asList(text.split("\\s+")) : list(name);
		texts.forEach((text) -> Tokens.of(text).forEach((token) -> words.add(token.word())));
		return Set.copyOf(words);
	}

	@SuppressWarnings("unchecked")
	public static Map<String, List<String>> lists(String name) {
		Map<String, List<String>> lists = new java.util.LinkedHashMap<>();
		((Map<Object, List<String>>) value(name)).forEach((key, list) -> lists.put(key.toString(), list));
		return lists;
	}

	@SuppressWarnings("unchecked")
	private static List<String> list(String name) {
		return (List<String>) value(name);
	}

	private static Object value(String name) {
		Object value = WORDS.get(name);
		if (value == null) {
			throw new IllegalArgumentException("No words called " + name);
		}
		return value;
	}

	private static Map<String, Object> load() {
		try (InputStream in = new ClassPathResource("reading/words.yml").getInputStream()) {
			return new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
