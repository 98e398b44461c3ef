package id.mitra.reading.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Phrases that are looked for in a text, each with what it stands for. At a place of the
 * text the longest one counts, and finding it costs no more than its length. Short ones
 * that are written in capitals stand only for themselves in capitals: HI, JP and AS are
 * also something else.
 */
public final class Phrases<T> {

	private static final int SHORT = 3;

	private final Node<T> root = new Node<>();

	private boolean complete;

	/**
	 * A phrase that was found.
	 *
	 * @param from the index of its first token
	 * @param to that of the first token after it
	 */
	public record Match<T>(int from, int to, List<T> values) {

		public T value() {
			return this.values.getFirst();
		}

	}

	/** These phrases, to which none can be added any more, so that all may share them. */
	Phrases<T> complete() {
		this.complete = true;
		return this;
	}

	public void add(String phrase, T value) {
		if (this.complete) {
			throw new IllegalStateException("Others share these phrases: " + phrase + " can't be added");
		}
		List<Token> tokens = Tokens.of(phrase);
		if (tokens.isEmpty()) {
			return;
		}
		Node<T> node = this.root;
		for (Token token : tokens) {
			boolean exact = tokens.size() == 1 && token.upper() && token.word().length() <= SHORT;
			node = node.next.computeIfAbsent(key(token, exact && token == tokens.getFirst()), (key) -> new Node<>());
		}
		if (!node.values.contains(value)) {
			node.values.add(value);
		}
	}

	/** Whether one that is written so is among them. */
	public boolean knows(String phrase) {
		List<Token> tokens = Tokens.of(phrase);
		Match<T> match = tokens.isEmpty() ? null : at(tokens, 0, tokens.size());
		return match != null && match.to() == tokens.size();
	}

	void addAll(List<String> phrases, T value) {
		phrases.forEach((phrase) -> add(phrase, value));
	}

	/**
	 * The longest phrase that begins at a token.
	 * @param limit the first token that it must not reach
	 */
	public @Nullable Match<T> at(List<Token> tokens, int from, int limit) {
		Match<T> longest = null;
		if (tokens.get(from).upper()) {
			Node<T> exact = this.root.next.get(tokens.get(from).word().toUpperCase(Locale.ROOT));
			longest = (exact != null && !exact.values.isEmpty()) ? new Match<>(from, from + 1, exact.values) : null;
		}
		Node<T> node = this.root.next.get(tokens.get(from).word());
		int to = from + 1;
		while (node != null) {
			if (!node.values.isEmpty() && (longest == null || to > longest.to())) {
				longest = new Match<>(from, to, node.values);
			}
			if (to >= limit || tokens.get(to).after(Token.BREAK & ~Token.DASH | Token.OPEN | Token.CLOSE)) {
				break;
			}
			Token token = tokens.get(to);
			node = node.next.get(key(token, false));
			to++;
		}
		return longest;
	}

	public boolean startsAt(List<Token> tokens, int from, int limit) {
		return at(tokens, from, limit) != null;
	}

	/**
	 * All of them from left to right, none of which overlaps another.
	 */
	public List<Match<T>> in(List<Token> tokens, int from, int limit) {
		List<Match<T>> matches = new ArrayList<>();
		int at = from;
		while (at < limit) {
			Match<T> match = at(tokens, at, limit);
			if (match != null) {
				matches.add(match);
			}
			at = (match != null) ? match.to() : at + 1;
		}
		return matches;
	}

	public boolean anyIn(List<Token> tokens, int from, int limit) {
		for (int at = from; at < limit; at++) {
			if (startsAt(tokens, at, limit)) {
				return true;
			}
		}
		return false;
	}

	private static String key(Token token, boolean exact) {
		String word = exact ? token.word().toUpperCase(Locale.ROOT) : token.word();
		return (token.after(Token.COMMA) && !exact) ? "," + word : word;
	}

	private static final class Node<T> {

		private final Map<String, Node<T>> next = new HashMap<>();

		private final List<T> values = new ArrayList<>();

	}

}
