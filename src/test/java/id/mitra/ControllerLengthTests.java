package id.mitra;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.stereotype.Controller;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A controller tells who answers and with which page, and does nothing itself: each of
 * its methods, those that no address leads to among them, fits a glance. What would not
 * belongs to the form, the service or a class beside it. Constructors keep what they are
 * given, a line each, and count as no methods.
 */
class ControllerLengthTests {

	private static final int MOST = 8;

	private static final Pattern TEXT_OR_COMMENT = Pattern.compile("""
			(?s)\"{3}.*?\"{3}|"(?:\\\\.|[^"\\\\])*"|'(?:\\\\.|[^'\\\\])*'|//[^\n]*|/\\*.*?\\*/""");

	@Test
	void noMethodOfAControllerIsLongerThanEightLines() throws IOException {
		Map<String, Integer> lines = new TreeMap<>();
		for (Path file : controllers()) {
			lines.putAll(lines(file.getFileName().toString(), Files.readString(file)));
		}
		assertThat(lines).hasSizeGreaterThan(400);
		lines.values().removeIf((count) -> count <= MOST);
		assertThat(lines).isEmpty();
	}

	/** By what makes them controllers, whatever they are called. */
	private static Set<Path> controllers() {
		return new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
			.importPackages("id.mitra")
			.stream()
			.filter((type) -> type.isMetaAnnotatedWith(Controller.class))
			.map((type) -> Path
				.of("src/main/java/" + type.getName().replaceFirst("\\$.*", "").replace('.', '/') + ".java"))
			.collect(Collectors.toSet());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			String a() { return ""; }                               | 1
			String a() {~~~return "";~~}                            | 1
			String a() {~// why~/* and~how */~return "";~}          | 1
			String a() {~return "a"~+ "b";~}                        | 2
			void a() {~if (b) {~c();~}~}                            | 3
			void a() {~b("//",~"/* c");~d(); // e~}                 | 3
			void a() {~Runnable b = () -> {~c();~};~}               | 3
			""")
	void countsTheLinesBetweenTheBracesThatAreNoComments(String method, int lines) throws IOException {
		String source = "class B {\n" + method.replace("~", "\n") + "\nB() {\nd();\n}\nabstract void e();\n}";
		assertThat(lines("B", source)).isEqualTo(Map.of("B:2 a", lines));
	}

	/** Of each method, by where it stands and its name. */
	private static Map<String, Integer> lines(String file, String source) throws IOException {
		JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler()
			.getTask(null, null, null, List.of("-proc:none"), null, List.of(new Source(source)));
		SourcePositions positions = Trees.instance(task).getSourcePositions();
		Map<String, Integer> lines = new TreeMap<>();
		for (CompilationUnitTree unit : task.parse()) {
			for (MethodTree method : methods(unit)) {
				long line = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, method));
				int from = (int) positions.getStartPosition(unit, method.getBody());
				int to = (int) positions.getEndPosition(unit, method.getBody());
				lines.put(file + ":" + line + " " + method.getName(), lines(source.substring(from + 1, to - 1)));
			}
		}
		return lines;
	}

	private static List<MethodTree> methods(CompilationUnitTree unit) {
		List<MethodTree> methods = new ArrayList<>();
		new TreeScanner<@Nullable Void, @Nullable Void>() {

			@Override
			public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
				if (method.getBody() != null && method.getReturnType() != null) {
					methods.add(method);
				}
				return super.visitMethod(method, nothing);
			}

		}.scan(unit, null);
		return methods;
	}

	private static int lines(String body) {
		String code = TEXT_OR_COMMENT.matcher(body)
			.replaceAll((part) -> part.group().startsWith("/") ? "" : Matcher.quoteReplacement(part.group()));
		return (int) code.lines().filter((line) -> !line.isBlank()).count();
	}

	/**
	 * A file for the compiler.
	 */
	private static final class Source extends SimpleJavaFileObject {

		private final String text;

		private Source(String text) {
			super(URI.create("string:///Source.java"), JavaFileObject.Kind.SOURCE);
			this.text = text;
		}

		@Override
		public CharSequence getCharContent(boolean ignoreEncodingErrors) {
			return this.text;
		}

	}

}
