package id.mitra.docs;

import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the papers name is there.
 */
class DocsTests {

	private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");

	private static final Pattern PROFILE = Pattern.compile("(?<![\\w-])-P(\\w+)");

	private static final Pattern TEST = Pattern.compile("-Dtest='?([\\w*,]+)");

	private static final Pattern OPTION = Pattern.compile("(?:-D|--)([a-z]+(?:[.-][a-z]+)+)");

	private static final Pattern VARIABLE = Pattern.compile("\\b(MITRA_[A-Z_]+[A-Z])\\b");

	private static final Pattern SETTING = Pattern.compile("(mitra(?:\\.[a-z-]+)+)");

	/** What looks like the name of a type and is a header. */
	private static final Set<String> HEADERS = Set.of("ETag", "Location");

	/** What looks like a file and is made by a build or a run. */
	private static final Set<String> MADE = Set.of("target", "var");

	private static final Set<String> TYPES = Papers.types();

	private static final String SOURCES = Papers.source(Path.of("src"), ".java", ".yml", ".factories")
			+ Papers.text(Path.of("pom.xml"));

	private static final Set<String> SETTINGS = Papers.found(SETTING, SOURCES)
		.map(DocsTests::letters)
		.collect(Collectors.toSet());

	private static final String SCHEMA = Papers.source(Path.of("src/main"), ".sql", ".yml", ".java");

	static List<Path> papers() {
		return Papers.all();
	}

	static List<Path> papersOfTheCode() {
		return Papers.ofTheCode();
	}

	@ParameterizedTest
	@MethodSource("papers")
	void aLinkLeadsToAFileAndToAHeadingInIt(Path paper) {
		assertThat(missing(Papers.found(LINK, Papers.text(paper)).filter((link) -> !link.contains("://")),
				(link) -> leads(paper, link)))
			.isEmpty();
	}

	private static boolean leads(Path paper, String link) {
		String[] parts = link.split("#", 2);
		Path target = parts[0].isEmpty() ? paper : paper.resolveSibling(parts[0]);
		return Files.exists(target) && (parts.length == 1 || headings(target).contains(parts[1]));
	}

	private static Set<String> headings(Path paper) {
		return Papers.text(paper)
			.lines()
			.filter((line) -> line.startsWith("#"))
			.map((line) -> line.replaceFirst("#+ ", "").toLowerCase(Locale.ROOT))
			.map((heading) -> heading.replaceAll("[^\\w -]", "").replace(' ', '-'))
			.collect(Collectors.toSet());
	}

	@ParameterizedTest
	@MethodSource("papers")
	void aPathIsThere(Path paper) {
		Set<String> roots = Papers.files(Path.of(""), 2)
			.map((file) -> file.getName(0).toString())
			.collect(Collectors.toSet());
		roots.addAll(Set.of("src", "docs"));
		assertThat(missing(
				Papers.codes(paper)
					.stream()
					.map((code) -> code.replaceFirst("^\\./", "").replaceFirst("[#\\s].*", ""))
					.filter((code) -> code.matches("[\\w./-]+") && roots.contains(code.replaceFirst("/.*", "")))
					.filter((code) -> !MADE.contains(code.replaceFirst("/.*", ""))),
				(code) -> Files.exists(Path.of(code))))
			.isEmpty();
	}

	@ParameterizedTest
	@MethodSource("papersOfTheCode")
	void aTypeIsThereAndHasWhatIsNamed(Path paper) {
		assertThat(missing(Papers.codes(paper)
			.stream()
			.filter((code) -> code.matches("[A-Z]\\w*[a-z]\\w*([.#]\\w+)?(\\(.*\\))?"))
			.filter((code) -> !HEADERS.contains(code) && !Files.exists(Path.of(code))), DocsTests::isDeclared))
			.isEmpty();
	}

	private static boolean isDeclared(String code) {
		String[] names = code.replaceFirst("\\(.*", "").split("[.#]");
		return TYPES.contains(names[0]) && (names.length == 1 || SOURCES.contains(" " + names[1] + "("));
	}

	@ParameterizedTest
	@MethodSource("papersOfTheCode")
	void aTableOrFunctionOfTheDatabaseIsThere(Path paper) {
		assertThat(missing(Papers.codes(paper).stream().filter((code) -> code.matches("[a-z]+(_[a-z]+)+")),
				(name) -> stands(name, SCHEMA)))
			.isEmpty();
	}

	@ParameterizedTest
	@MethodSource("papersOfTheCode")
	void aTemplateIsThere(Path paper) {
		assertThat(missing(
				Papers.codes(paper).stream().filter((code) -> code.matches("[a-z]+/[a-z-]+\\.html|layout\\.html")),
				(code) -> Files.exists(Path.of("src/main/resources/templates", code))))
			.isEmpty();
	}

	@ParameterizedTest
	@MethodSource("papers")
	void aProfileIsThere(Path paper) {
		assertThat(missing(Papers.found(PROFILE, Papers.text(paper)),
				(profile) -> SOURCES.contains("<id>" + profile + "</id>")))
			.isEmpty();
	}

	@ParameterizedTest
	@MethodSource("papers")
	void aTestThatIsToBeRunIsThere(Path paper) {
		assertThat(missing(Papers.found(TEST, Papers.text(paper)).flatMap((tests) -> Stream.of(tests.split(","))),
				(test) -> TYPES.stream()
					.anyMatch(
							(type) -> FileSystems.getDefault().getPathMatcher("glob:" + test).matches(Path.of(type)))))
			.isEmpty();
	}

	@ParameterizedTest
	@MethodSource("papers")
	void anOptionIsRead(Path paper) {
		Stream<String> options = Papers.found(OPTION, Papers.text(paper))
			.filter((option) -> !option.startsWith("surefire.") && !option.matches("no-.*"));
		Stream<String> named = Papers.codes(paper)
			.stream()
			.filter((code) -> code.matches("(bench|crash|fuzz|load|locks|mitra|browser)(\\.[a-z-]+)+"));
		assertThat(missing(Stream.concat(options, named), (option) -> stands(option, SOURCES))).isEmpty();
	}

	/** The rest of the name may be nested in a file of settings. */
	@ParameterizedTest
	@MethodSource("papers")
	void aSettingOfTheFrameworkIsSet(Path paper) {
		assertThat(missing(Papers.codes(paper).stream().filter((code) -> code.matches("(spring|server)(\\.[\\w-]+)+")),
				(code) -> stands(code.replaceFirst(".*\\.", ""), SOURCES)))
			.isEmpty();
	}

	@ParameterizedTest
	@MethodSource("papers")
	void aVariableSetsWhatIsRead(Path paper) {
		assertThat(
				missing(Papers.found(VARIABLE, Papers.text(paper)), (variable) -> SETTINGS.contains(letters(variable))))
			.isEmpty();
	}

	private static String letters(String setting) {
		return setting.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
	}

	/** As a word of its own, not only as the beginning or end of one. */
	private static boolean stands(String name, String text) {
		for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
			int end = at + name.length();
			if ((at == 0 || !isOfAWord(text.charAt(at - 1)))
					&& (end == text.length() || !isOfAWord(text.charAt(end)))) {
				return true;
			}
		}
		return false;
	}

	private static boolean isOfAWord(char character) {
		return character == '-' || character == '_' || character < 0x80 && Character.isLetterOrDigit(character);
	}

	private static Set<String> missing(Stream<String> named, Predicate<String> there) {
		return named.filter(there.negate()).collect(Collectors.toCollection(TreeSet::new));
	}

}
