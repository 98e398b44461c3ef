package id.mitra.styles;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/**
 * Takes from a library's stylesheet the rules that a page of ours can have a use for,
 * when the application is built: those whose classes all stand somewhere in its
 * templates, scripts or code, as words of whatever sense, so that none is missed. Of
 * Tabler's that is an eighth. Its dark theme, which it wants chosen, follows the device
 * where nothing is chosen. Compiled for Java 8, as Maven may run by an old one.
 */
public final class UsedStyles {

	private static final Pattern WORD = Pattern.compile("[A-Za-z_][\\w-]*");

	private static final Pattern CLASS = Pattern.compile("\\.((?:\\\\.|[\\w-])+)");

	/** What has one of several classes, or has not a class, may be on a page without it. */
	private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)|\\[[^\\]]*\\]");

	private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

	private static final String DARK = "[data-bs-theme=dark]";

	private static final String UNCHOSEN = ":root:not([data-bs-theme])";

	private final Set<String> words;

	private UsedStyles(Set<String> words) {
		this.words = words;
	}

	/**
	 * Writes what is used of a stylesheet.
	 * @param arguments the library's jar, the stylesheet in it, the file to write, and
	 * the folders in which classes are named
	 */
	public static void main(String[] arguments) throws IOException {
		Set<String> words = new HashSet<>();
		for (int i = 3; i < arguments.length; i++) {
			try (Stream<Path> files = Files.walk(Paths.get(arguments[i]))) {
				for (Path file : files.filter(Files::isRegularFile).collect(Collectors.toList())) {
					addWords(text(Files.newInputStream(file)), words);
				}
			}
		}
		Path used = Paths.get(arguments[2]);
		Files.createDirectories(used.getParent());
		try (ZipFile jar = new ZipFile(arguments[0])) {
			String whole = text(jar.getInputStream(jar.getEntry(arguments[1])));
			Files.write(used, of(whole, words).getBytes(StandardCharsets.UTF_8));
		}
	}

	private static void addWords(String text, Set<String> words) {
		Matcher found = WORD.matcher(text);
		while (found.find()) {
			words.add(found.group());
		}
	}

	private static String text(InputStream stream) throws IOException {
		try (InputStream in = stream) {
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			byte[] buffer = new byte[8192];
			for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
				bytes.write(buffer, 0, read);
			}
			return new String(bytes.toByteArray(), StandardCharsets.UTF_8);
		}
	}

	/**
	 * The rules of a stylesheet whose classes are among some words, with its first
	 * comment, the licence, before them.
	 */
	static String of(String stylesheet, Set<String> words) {
		Matcher licence = COMMENT.matcher(stylesheet);
		String head = licence.find() ? licence.group() + "\n" : "";
		return head + new UsedStyles(words).rules(COMMENT.matcher(stylesheet).replaceAll(""));
	}

	private String rules(String css) {
		StringBuilder used = new StringBuilder();
		int start = 0;
		for (int end = until(css, start, "{;"); end < css.length(); end = until(css, start, "{;")) {
			String head = css.substring(start, end).trim();
			if (css.charAt(end) == ';') {
				used.append(head).append(';');
				start = end + 1;
				continue;
			}
			int close = until(css, end + 1, "}");
			used.append(rule(head, css.substring(end + 1, Math.min(close, css.length()))));
			start = close + 1;
		}
		return used.toString();
	}

	private String rule(String head, String body) {
		if (head.startsWith("@media") || head.startsWith("@supports") || head.startsWith("@layer")) {
			String inside = rules(body);
			return inside.isEmpty() ? "" : head + "{" + inside + "}";
		}
		if (head.startsWith("@")) {
			return head + "{" + body + "}";
		}
		List<String> selectors = new ArrayList<>();
		int start = 0;
		while (start < head.length()) {
			int end = until(head, start, ",");
			String selector = head.substring(start, end);
			if (isUsed(selector)) {
				selectors.add(selector);
			}
			start = end + 1;
		}
		return selectors.isEmpty() ? "" : String.join(",", selectors) + "{" + body + "}" + following(selectors, body);
	}

	/** What is dark by choice is so by the device as well where nothing is chosen. */
	private static String following(List<String> selectors, String body) {
		String dark = selectors.stream()
			.filter(selector -> selector.startsWith(DARK))
			.map(selector -> UNCHOSEN + selector.substring(DARK.length()))
			.collect(Collectors.joining(","));
		return dark.isEmpty() ? "" : "@media (prefers-color-scheme:dark){" + dark + "{" + body + "}}";
	}

	private boolean isUsed(String selector) {
		Matcher named = CLASS.matcher(BRACKETS.matcher(selector).replaceAll(""));
		while (named.find()) {
			if (!this.words.contains(named.group(1).replace("\\", ""))) {
				return false;
			}
		}
		return true;
	}

	/**
	 * Where the first of some characters stands that is not within quotes, brackets or
	 * braces, else the end.
	 */
	private static int until(String css, int from, String wanted) {
		int depth = 0;
		char quote = 0;
		for (int i = from; i < css.length(); i++) {
			char character = css.charAt(i);
			if (character == '\\') {
				i++;
			}
			else if (quote != 0) {
				quote = (character == quote) ? 0 : quote;
			}
			else if (depth == 0 && wanted.indexOf(character) >= 0) {
				return i;
			}
			else if (character == '"' || character == '\'') {
				quote = character;
			}
			else if ("({[".indexOf(character) >= 0) {
				depth++;
			}
			else if (")}]".indexOf(character) >= 0) {
				depth--;
			}
		}
		return css.length();
	}

}
