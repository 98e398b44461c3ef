package id.mitra.docs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page map names every page, its controller and its template, and a template stands
 * where its controller does.
 */
class PageMapTests {

	private static final Path PAPER = Path.of("docs/architecture.md");

	private static final Path JAVA = Path.of("src/main/java");

	private static final Pattern VIEW = Pattern.compile("\"([a-z]+(?:/[a-z-]+)+)\"");

	private static final Path TEMPLATES = Path.of("src/main/resources/templates");

	/** Folders of templates that are no feature's, and why. */
	private static final Map<String, String> OF_NO_ROOM = Map.of("fragments", "parts that several features show",
			"error", "where Spring Boot looks for the page of a status", "mail/letters", "what is sent, no page");

	@Test
	void namesEveryPageAndItsController() {
		assertThat(mapped()).isEqualTo(controllers());
	}

	@Test
	void namesTheTemplatesOfEveryController() {
		Map<String, Set<String>> named = new TreeMap<>();
		rows().forEach((row) -> named.computeIfAbsent(Papers.codesIn(row.get(1)).getFirst(), (key) -> new TreeSet<>())
			.addAll(Papers.codesIn(row.get(2))));
		Map<String, Set<String>> used = new TreeMap<>();
		sources().filter((file) -> named.containsKey(name(file))).forEach((file) -> used.put(name(file), views(file)));
		assertThat(named).isEqualTo(used);
	}

	/** Whoever looks for a page finds it under the name of the package. */
	@Test
	void aTemplateStandsUnderTheRoomOfItsController() {
		assertThat(sources()).isNotEmpty()
			.allSatisfy((file) -> assertThat(views(file)).describedAs(name(file))
				.allMatch((view) -> file.startsWith(room(Path.of(view).getParent()))));
	}

	@Test
	void everyFolderOfTemplatesIsOfARoom() {
		assertThat(Papers.files(TEMPLATES, Integer.MAX_VALUE).map((file) -> TEMPLATES.relativize(file).getParent()))
			.filteredOn((folder) -> folder != null && !OF_NO_ROOM.containsKey(folder.toString().replace('\\', '/')))
			.hasSizeGreaterThan(100)
			.allMatch((folder) -> Files.isDirectory(room(folder)));
	}

	private static Path room(Path folder) {
		return JAVA.resolve("id/mitra").resolve(folder);
	}

	private static Set<String> views(Path file) {
		return new TreeSet<>(Papers.found(VIEW, Papers.text(file)).filter(PageMapTests::isTemplate).toList());
	}

	private static boolean isTemplate(String view) {
		return Files.exists(TEMPLATES.resolve(view + ".html"));
	}

	private static List<List<String>> rows() {
		return Papers.rows(PAPER, 3).stream().filter((row) -> row.getFirst().startsWith("`/")).toList();
	}

	private static Map<String, String> mapped() {
		Map<String, String> mapped = new TreeMap<>();
		for (List<String> row : rows()) {
			Papers.codesIn(row.getFirst())
				.forEach((address) -> mapped.put(address, Papers.codesIn(row.get(1)).getFirst()));
		}
		return mapped;
	}

	private static Map<String, String> controllers() {
		Map<String, String> controllers = new TreeMap<>();
		sources().map(PageMapTests::type)
			.forEach((type) -> addresses(type)
				.forEach((address) -> assertThat(controllers.put(address, type.getSimpleName())).isNull()));
		return controllers;
	}

	private static Stream<String> addresses(Class<?> type) {
		List<String> prefixes = paths(AnnotatedElementUtils.findMergedAnnotation(type, RequestMapping.class));
		return Arrays.stream(type.getDeclaredMethods())
			.map((method) -> AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class))
			.filter((mapping) -> mapping != null && Arrays.asList(mapping.method()).contains(RequestMethod.GET))
			.flatMap((mapping) -> paths(mapping).stream())
			.flatMap((path) -> prefixes.stream().map((prefix) -> prefix + path))
			.map((address) -> address.replaceAll("\\{(\\w+):[^}]*}(?=/|$)", "{$1}"));
	}

	private static List<String> paths(RequestMapping mapping) {
		return (mapping == null || mapping.path().length == 0) ? List.of("") : List.of(mapping.path());
	}

	private static Stream<Path> sources() {
		return Papers.files(JAVA, Integer.MAX_VALUE).filter((file) -> name(file).endsWith("PageController"));
	}

	private static String name(Path file) {
		return file.getFileName().toString().replace(".java", "");
	}

	private static Class<?> type(Path file) {
		String path = JAVA.relativize(file).toString().replaceAll("[/\\\\]", ".");
		try {
			return Class.forName(path.replaceFirst("\\.java$", ""));
		}
		catch (ClassNotFoundException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
