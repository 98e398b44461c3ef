package id.mitra;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaEnumConstant;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.mitra.audit.Restores;
import id.mitra.commitment.term.CommitmentStatus;
import id.mitra.meeting.term.MeetingStatus;
import id.mitra.meeting.term.WhyUnclear;
import id.mitra.platform.field.Fields;
import id.mitra.platform.record.Keeper;
import id.mitra.record.RecordStage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.core.ResolvableType;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds the two languages to each other, and the code to both.
 */
class MessagesTests {

	private static final Path JAVA = Path.of("src/main/java");

	private static final Path MESSAGES = Path.of("src/main/resources/messages");

	private static final String ENGLISH = ".properties";

	private static final String INDONESIAN = "_id.properties";

	private static final Path TEMPLATES = Path.of("src/main/resources/templates");

	/** What shows some constants of an enum only, and why. */
	private static final Map<String, String> SOME = Map.of("search.filter",
			"of a search's terms those that narrow it, which are no enum", "agreements.at",
			"of the kinds of meetings those at which something happens to agreements");

	private static final Pattern SHOWN = Pattern.compile("#\\{\\|([\\w.]+)\\.\\$\\{");

	private static final Pattern LABELLED = Pattern.compile("\\blabel\\(\"([\\w.]+)\\.\" \\+");

	private static final Pattern CHOSEN = Pattern.compile("\\.of\\(\\w+\\.class, \"([\\w.]+)\"\\)");

	private static final Pattern KEPT = Pattern.compile("\\bkeepers\\.of\\((\"\\w+\"|\\w+),");

	private final Properties english = all(false);

	private final Properties indonesian = all(true);

	/** All features' in a language, none of which has a key of another's. */
	private static Properties all(boolean indonesian) {
		Properties all = new Unrepeated();
		features().forEach((feature) -> read(all, feature + (indonesian ? INDONESIAN : ENGLISH)));
		return all;
	}

	private static Properties read(Properties messages, String name) {
		try (Reader file = Files.newBufferedReader(MESSAGES.resolve(name), StandardCharsets.UTF_8)) {
			messages.load(file);
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
		return messages;
	}

	private static List<String> features() {
		try (Stream<Path> files = Files.list(MESSAGES)) {
			return files.map((file) -> file.getFileName().toString())
				.filter((name) -> name.endsWith(ENGLISH) && !name.endsWith(INDONESIAN))
				.map((name) -> name.substring(0, name.length() - ENGLISH.length()))
				.sorted()
				.toList();
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

	@ParameterizedTest
	@MethodSource("features")
	void bothLanguagesOfAFeatureHaveTheSameKeys(String feature) {
		assertThat(read(new Properties(), feature + INDONESIAN).stringPropertyNames())
			.containsExactlyInAnyOrderElementsOf(read(new Properties(), feature + ENGLISH).stringPropertyNames());
	}

	@Test
	void everyFileIsOfAFeatureInOneOfTheLanguages() {
		assertThat(features()).contains("platform", "meeting");
		assertThat(MESSAGES.toFile().list()).containsExactlyInAnyOrderElementsOf(
				features().stream().flatMap((feature) -> Stream.of(feature + ENGLISH, feature + INDONESIAN)).toList());
		assertThat(features()).allMatch((feature) -> Files.isDirectory(JAVA.resolve("id/mitra/" + feature)));
	}

	/** Histories and conflicts name what a writer sends by it. */
	@ParameterizedTest
	@MethodSource("drafts")
	void everyFieldOfADraftHasAName(String collection, Class<? extends Record> draft) {
		String prefix = collection.replaceFirst("(?<!s)s$", "") + ".";
		assertThat(Fields.names(draft)).isNotEmpty()
			.allSatisfy((field) -> assertThat(this.english).containsKey(prefix + field))
			.allSatisfy((field) -> assertThat(this.indonesian).containsKey(prefix + field));
	}

	/**
	 * What is sent of each collection: as its keeper holds it, and as the form does into
	 * which earlier values are put.
	 */
	static Set<Arguments> drafts() throws IOException {
		Map<String, Class<?>> drafts = new TreeMap<>();
		for (JavaClass type : classes()) {
			for (JavaMethod method : type.getMethods()) {
				method.tryGetAnnotationOfType(Restores.class)
					.ifPresent((form) -> drafts.put(form.collection(), form.draft()));
			}
			for (JavaField field : type.getFields()) {
				if (field.getRawType().isEquivalentTo(Keeper.class)) {
					Class<?> draft = ResolvableType.forField(field.reflect()).getGeneric(1).toClass();
					collection(type).ifPresent((collection) -> drafts.put(collection, draft));
				}
			}
		}
		assertThat(drafts).containsKeys("areas", "agreements", "users", "papers").hasSizeGreaterThan(10);
		return drafts.entrySet()
			.stream()
			.map((one) -> Arguments.of(one.getKey(), one.getValue()))
			.collect(Collectors.toSet());
	}

	/** Of which collection a class asks for the keeper. */
	private static Optional<String> collection(JavaClass type) throws IOException {
		String source = Files.readString(JAVA.resolve(type.getName().replace('.', '/') + ".java"));
		return KEPT.matcher(source)
			.results()
			.map((kept) -> kept.group(1).startsWith("\"") ? kept.group(1) : constant(source, kept.group(1)))
			.map((collection) -> collection.replace("\"", ""))
			.findFirst();
	}

	private static String constant(String source, String name) {
		return Pattern.compile(name + " = (\"\\w+\");").matcher(source).results().findFirst().orElseThrow().group(1);
	}

	@Test
	void noMessageIsEmpty() {
		assertThat(Stream.of(this.english, this.indonesian).flatMap((messages) -> messages.entrySet().stream()))
			.noneMatch((message) -> message.getValue().toString().isBlank());
	}

	/** As the glossary does; one may well say that something was promised. */
	@Test
	void whatWasPromisedIsCalledACommitment() {
		assertThat(this.english.values()).noneMatch((text) -> text.toString().matches("(?is).*\\bpromises?\\b.*"));
		assertThat(this.indonesian.values()).noneMatch((text) -> text.toString().matches("(?is).*\\bjanji\\b.*"));
	}

	@Test
	void bothLanguagesTakeTheSameArguments() {
		assertThat(this.english.stringPropertyNames())
			.allSatisfy((key) -> assertThat(arguments(this.indonesian, key)).describedAs(key)
				.isEqualTo(arguments(this.english, key)));
	}

	private static Set<String> arguments(Properties messages, String key) {
		return Pattern.compile("\\{\\w+(?=[,}])")
			.matcher(messages.getProperty(key, ""))
			.results()
			.map((found) -> found.group())
			.collect(Collectors.toCollection(TreeSet::new));
	}

	@Test
	void apostrophesSurviveWhereArgumentsAreFilledIn() {
		assertThat(Stream.of(this.english, this.indonesian).flatMap((messages) -> messages.entrySet().stream()))
			.filteredOn((message) -> message.getValue().toString().matches(".*\\{0[,}].*"))
			.allSatisfy((message) -> {
				String text = message.getValue().toString();
				Object first = text.contains("{0,choice") ? 2 : "ARGUMENT";
				String filled = MessageFormat.format(text, first, "ARGUMENT", "ARGUMENT", "ARGUMENT");
				assertThat(filled).describedAs("%s=%s", message.getKey(), text).doesNotContain("{");
				assertThat(filled.chars().filter((character) -> character == '\'').count()).describedAs(text)
					.isEqualTo(text.chars().filter((character) -> character == '\'').count() / 2);
			});
	}

	/**
	 * A prefix that templates or forms put before a constant has the words of all
	 * constants of an enum, whichever that is.
	 */
	@Test
	void everyConstantThatPagesShowHasItsWord() throws IOException {
		Set<String> shown = new TreeSet<>();
		sources(TEMPLATES, ".html")
			.forEach((template) -> SHOWN.matcher(template).results().forEach((found) -> shown.add(found.group(1))));
		sources(JAVA, ".java").forEach((source) -> Stream.of(LABELLED, CHOSEN)
			.flatMap((pattern) -> pattern.matcher(source).results())
			.forEach((found) -> shown.add(found.group(1))));
		assertThat(shown).contains("role", "meeting.kind", "press.finding", "owner", "level");
		Map<String, Set<String>> words = new TreeMap<>();
		shown.forEach((prefix) -> words.put(prefix, constants(prefix)));
		assertThat(shown).allSatisfy((prefix) -> assertThat(this.english.stringPropertyNames())
			.anyMatch((key) -> key.startsWith(prefix + ".")));
		words.values().removeIf(Set::isEmpty);
		words.keySet().removeAll(SOME.keySet());
		List<Set<String>> enums = enums();
		assertThat(words).allSatisfy((prefix, constants) -> assertThat(enums).describedAs(prefix).contains(constants));
	}

	/** The words under a prefix that are an enum's constants. */
	private Set<String> constants(String prefix) {
		return this.english.stringPropertyNames()
			.stream()
			.filter((key) -> key.matches(Pattern.quote(prefix) + "\\.[A-Z][A-Z_]+"))
			.map((key) -> key.substring(prefix.length() + 1))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static JavaClasses classes() {
		return new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
			.importPackages("id.mitra");
	}

	private static List<Set<String>> enums() {
		return classes().stream()
			.filter(JavaClass::isEnum)
			.map((type) -> type.getEnumConstants()
				.stream()
				.map(JavaEnumConstant::name)
				.collect(Collectors.<String, Set<String>>toCollection(TreeSet::new)))
			.toList();
	}

	@Test
	void everyRefusalInTheCodeHasItsMessage() throws IOException {
		Set<String> keys = new TreeSet<>();
		for (String source : sources(JAVA, ".java")) {
			calls(source, ".reject(").forEach((arguments) -> texts(arguments.get(1), "error.", keys));
			calls(source, ".rejectIf(").forEach((arguments) -> texts(arguments.get(2), "error.", keys));
			calls(source, "new Refused(").forEach((arguments) -> texts(arguments.getFirst(), "refused.", keys));
			Pattern.compile("\"\\{(error\\.[a-zA-Z.]+)}\"")
				.matcher(source)
				.results()
				.forEach((found) -> keys.add(found.group(1)));
		}
		Stream.of(MeetingStatus.HELD, MeetingStatus.CANCELLED)
			.forEach((status) -> keys.add("refused.meeting." + status));
		Stream.of(CommitmentStatus.DONE, CommitmentStatus.DROPPED)
			.forEach((status) -> keys.add("refused.commitment." + status));
		Stream.of(RecordStage.values()).forEach((stage) -> keys.add("refused.record." + stage));
		Stream.of(WhyUnclear.values()).forEach((why) -> keys.add("error.when." + why));
		keys.removeAll(Set.of("refused.meeting.", "refused.commitment.", "refused.record.", "error.when."));
		assertThat(keys).contains("error.partners.noLead", "error.delegate.bothSides", "error.cursor", "error.zone",
				"refused.partnerInUse");
		assertThat(this.english.stringPropertyNames()).containsAll(keys);
	}

	/** The arguments of each call of a method. */
	private static List<List<String>> calls(String source, String call) {
		List<List<String>> calls = new ArrayList<>();
		for (int at = source.indexOf(call); at >= 0; at = source.indexOf(call, at + 1)) {
			List<String> arguments = new ArrayList<>();
			int depth = 0;
			boolean quoted = false;
			int start = at + call.length();
			for (int i = start; depth >= 0; i++) {
				char character = source.charAt(i);
				quoted ^= character == '"';
				depth += (quoted || "([{".indexOf(character) < 0) ? 0 : 1;
				depth -= (quoted || ")]}".indexOf(character) < 0) ? 0 : 1;
				if ((depth == 0 && !quoted && character == ',') || depth < 0) {
					arguments.add(source.substring(start, i));
					start = i + 1;
				}
			}
			calls.add(arguments);
		}
		return calls;
	}

	private static void texts(String argument, String prefix, Set<String> keys) {
		Pattern.compile("\"([a-zA-Z.]+)\"")
			.matcher(argument)
			.results()
			.forEach((found) -> keys.add(prefix + found.group(1)));
	}

	@Test
	void everyMessageThatTemplatesNameIsThere() throws IOException {
		Pattern named = Pattern.compile("#\\{([a-zA-Z][\\w.-]*\\w)(?=[}(])");
		Set<String> keys = new TreeSet<>();
		for (String template : sources(TEMPLATES, ".html")) {
			named.matcher(template.replaceAll("(?s)<!--.*?-->", ""))
				.results()
				.forEach((found) -> keys.add(found.group(1)));
		}
		assertThat(keys).contains("login.title");
		assertThat(this.english.stringPropertyNames()).containsAll(keys);
	}

	@ParameterizedTest
	@ValueSource(ints = { 400, 401, 403, 404, 405, 406, 409, 412, 413, 415, 422, 428, 500 })
	void everyStatusOfTheApiIsExplained(int status) {
		assertThat(this.english.stringPropertyNames()).contains("problem." + status + ".title",
				"problem." + status + ".detail");
	}

	private static List<String> sources(Path root, String suffix) throws IOException {
		try (Stream<Path> files = Files.walk(root)) {
			return files.filter((file) -> file.toString().endsWith(suffix)).map((file) -> {
				try {
					return Files.readString(file);
				}
				catch (IOException ex) {
					throw new java.io.UncheckedIOException(ex);
				}
			}).toList();
		}
	}

	/**
	 * Refuses a key that comes twice, of which only the last would count.
	 */
	private static final class Unrepeated extends Properties {

		@Override
		public synchronized Object put(Object key, Object value) {
			assertThat(containsKey(key)).describedAs("%s comes twice", key).isFalse();
			return super.put(key, value);
		}

	}

}
