package id.mitra;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the build takes from Tabler's stylesheet.
 */
class StylesTests {

	private static final Path CLASSES = Path.of("target/styles");

	private static final Path USED = Path.of("target/classes/static/css/tabler.css");

	private static final String WHOLE = "/META-INF/resources/webjars/tabler__core/1.4.0/dist/css/tabler.min.css";

	private static final Pattern CLASS = Pattern.compile("\\.((?:\\\\.|[\\w-])+)");

	private static final Pattern ATTRIBUTE = Pattern.compile("\\bclass=\"([^\"]*)\"");

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			.a{color:red}.b{color:red}                       | .a{color:red}
			p,.b,.a:hover>.a{margin:0}                       | p,.a:hover>.a{margin:0}
			.a.b{margin:0}                                   | ``
			.a:not(.b){margin:0}                             | .a:not(.b){margin:0}
			@media print{.b{margin:0}}                       | ``
			@media print{.a{margin:0}.b{margin:0}}           | @media print{.a{margin:0}}
			@keyframes b{to{margin:0}}                       | @keyframes b{to{margin:0}}
			@charset "UTF-8";.b{margin:0}                    | @charset "UTF-8";
			.a{content:"}.b{";margin:0}                      | .a{content:"}.b{";margin:0}
			.a[title=",.b"]{margin:0}                        | .a[title=",.b"]{margin:0}
			/* by Somebody */.a{margin:0}/* more */.b{top:0} | `/* by Somebody */
			.a{margin:0}`
			""")
	void keepsWhatCanBeOfUse(String stylesheet, String used) throws Exception {
		try (URLClassLoader classes = new URLClassLoader(new URL[] { CLASSES.toUri().toURL() }, null)) {
			Method of = classes.loadClass("id.mitra.styles.UsedStyles")
				.getDeclaredMethod("of", String.class, Set.class);
			of.setAccessible(true);
			assertThat(of.invoke(null, stylesheet, Set.of("a"))).isEqualTo(used);
		}
	}

	@Test
	void areDarkByTheDeviceWhereNothingIsChosen() throws IOException {
		String used = Files.readString(USED);
		assertThat(used).contains("@media (prefers-color-scheme:dark){:root:not([data-bs-theme]){")
			.contains("@media (prefers-color-scheme:dark){:root:not([data-bs-theme]) .form-select{");
	}

	@Test
	void areAllThatTemplatesName() throws IOException {
		Set<String> offered = classes(whole());
		Set<String> named = new TreeSet<>();
		try (Stream<Path> templates = Files.walk(Path.of("src/main/resources/templates"))) {
			for (Path template : templates.filter(Files::isRegularFile).toList()) {
				Matcher attribute = ATTRIBUTE.matcher(Files.readString(template));
				while (attribute.find()) {
					named.addAll(List.of(attribute.group(1).trim().split("\\s+")));
				}
			}
		}
		named.retainAll(offered);
		assertThat(named).contains("btn", "table", "form-control");
		assertThat(classes(Files.readString(USED))).containsAll(named);
	}

	@Test
	void areASmallPartOfAllThereIs() throws IOException {
		assertThat(Files.size(USED)).isLessThan(whole().length() / 4);
	}

	private static Set<String> classes(String stylesheet) {
		Set<String> classes = new TreeSet<>();
		Matcher named = CLASS.matcher(stylesheet);
		while (named.find()) {
			classes.add(named.group(1));
		}
		return classes;
	}

	private static String whole() throws IOException {
		try (InputStream file = StylesTests.class.getResourceAsStream(WHOLE)) {
			return new String(file.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
