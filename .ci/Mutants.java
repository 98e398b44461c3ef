import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Breaks the code on purpose, one rule at a time, and asks whether the tests notice.
 *
 * Works in a copy under target/mutants, so that the files you work on stay as they are. The copy is compiled, and its
 * tests have to pass; then each break is made, what changed is compiled, the tests named for the break run, and the
 * break is mended again. A break is caught where a test fails. It is stale where its text is no longer in its file, or
 * where it doesn't compile: then say anew in the list what is to be broken. All but "caught" ends with 1, and what
 * could not be begun with 2.
 */
public class Mutants {

	private static final Path LIST = Path.of(".ci/mutants.txt");

	private static final Path COPY = Path.of("target/mutants");

	private static final Path LOGS = Path.of("target/mutants-logs");

	/** Compiles only the files that changed, and runs in one lane. */
	private static final List<String> MAVEN = List.of("-B", "-ntp", "-o", "-DforkCount=1",
			"-Dmaven.compiler.useIncrementalCompilation=false", "-Dspring-javaformat.skip=true",
			"-Dsurefire.failIfNoSpecifiedTests=true", "-Dbrowser.required=true");

	/** One break: the first place of a text in a file is replaced, and one of the tests has to fail. */
	record Mutant(String name, String file, String find, String with, String tests) {

		String broken(String text) {
			int at = text.indexOf(this.find);
			return (at < 0) ? null : text.substring(0, at) + this.with + text.substring(at + this.find.length());
		}

	}

	enum Outcome {

		CAUGHT, MISSED, STALE

	}

	public static void main(String... arguments) throws Exception {
		try {
			System.exit(run(arguments) ? 0 : 1);
		}
		catch (IllegalArgumentException | IllegalStateException ex) {
			System.err.println(ex.getMessage());
			System.exit(2);
		}
	}

	private static boolean run(String... arguments) throws IOException, InterruptedException {
		Map<String, Mutant> all = read(Files.readAllLines(LIST));
		if (List.of(arguments).contains("--list")) {
			all.values().forEach((mutant) -> System.out.println(mutant.name() + "  " + mutant.tests()));
			return true;
		}
		List<Mutant> chosen = chosen(all, arguments);
		copy();
		Map<Mutant, Outcome> outcomes = new LinkedHashMap<>();
		for (Mutant mutant : chosen) {
			if (mutant.broken(Files.readString(COPY.resolve(mutant.file()))) == null) {
				tell(Outcome.STALE, mutant, "its text is not in " + mutant.file(), 0);
				outcomes.put(mutant, Outcome.STALE);
			}
		}
		List<Mutant> left = chosen.stream().filter((mutant) -> !outcomes.containsKey(mutant)).toList();
		if (!left.isEmpty()) {
			passUnbroken(left);
			for (Mutant mutant : left) {
				outcomes.put(mutant, outcome(mutant));
			}
		}
		Map<Outcome, Long> numbers = outcomes.values()
			.stream()
			.collect(Collectors.groupingBy((outcome) -> outcome, Collectors.counting()));
		System.out.printf("%d breaks: %s%n", outcomes.size(), numbers);
		return numbers.keySet().equals(Set.of(Outcome.CAUGHT));
	}

	private static List<Mutant> chosen(Map<String, Mutant> all, String... names) {
		Set<String> unknown = new TreeSet<>(List.of(names));
		unknown.removeAll(all.keySet());
		if (!unknown.isEmpty()) {
			throw new IllegalArgumentException("No such breaks: " + unknown + "; --list names them");
		}
		return (names.length == 0) ? List.copyOf(all.values()) : Arrays.stream(names).map(all::get).toList();
	}

	/** Blocks of "name: value" lines, parted by blank lines; what begins with # is a comment. */
	private static Map<String, Mutant> read(List<String> lines) {
		Map<String, Mutant> mutants = new LinkedHashMap<>();
		Map<String, String> block = new LinkedHashMap<>();
		List<String> ended = new ArrayList<>(lines);
		ended.add("");
		for (String line : ended) {
			if (line.startsWith("#")) {
				continue;
			}
			if (line.isBlank()) {
				if (!block.isEmpty()) {
					Mutant mutant = mutant(block);
					if (mutants.put(mutant.name(), mutant) != null) {
						throw new IllegalArgumentException("Two breaks are called " + mutant.name());
					}
					block.clear();
				}
				continue;
			}
			int colon = line.indexOf(':');
			block.put(line.substring(0, colon), line.substring(colon + 1).strip());
		}
		return mutants;
	}

	private static Mutant mutant(Map<String, String> block) {
		if (!block.keySet().equals(Set.of("name", "file", "find", "with", "tests"))) {
			throw new IllegalArgumentException("Needs name, file, find, with and tests: " + block);
		}
		return new Mutant(block.get("name"), block.get("file"), block.get("find"), block.get("with"),
				block.get("tests"));
	}

	private static Outcome outcome(Mutant mutant) throws IOException, InterruptedException {
		Path file = COPY.resolve(mutant.file());
		String whole = Files.readString(file);
		long start = System.nanoTime();
		try {
			write(file, mutant.broken(whole));
			Run run = maven(mutant.name(), "test", "-Dtest=" + mutant.tests());
			Outcome outcome = run.passed() ? Outcome.MISSED : run.testsFailed() ? Outcome.CAUGHT : Outcome.STALE;
			String why = switch (outcome) {
				case CAUGHT -> "";
				case MISSED -> "by " + mutant.tests();
				case STALE -> "neither passes nor fails: " + run.log();
			};
			tell(outcome, mutant, why, (System.nanoTime() - start) / 1_000_000_000);
			return outcome;
		}
		finally {
			write(file, whole);
		}
	}

	private static void tell(Outcome outcome, Mutant mutant, String why, long seconds) {
		System.out.printf("%-6s  %s  (%d s)  %s%n", outcome, mutant.name(), seconds, why);
	}

	private static void passUnbroken(List<Mutant> mutants) throws IOException, InterruptedException {
		Set<String> tests = mutants.stream()
			.flatMap((mutant) -> Arrays.stream(mutant.tests().split(",")))
			.collect(Collectors.toCollection(LinkedHashSet::new));
		System.out.println("Runs the tests of " + mutants.size() + " breaks on the code as it is");
		Run run = maven("unbroken", "test", "-Dtest=" + String.join(",", tests));
		if (!run.passed()) {
			throw new IllegalStateException("The tests have to pass before anything is broken: " + run.log());
		}
	}

	/** What Maven said. */
	record Run(int status, Path log) {

		/** Of which tests fail and which break off. */
		private static final Pattern FAILED = Pattern.compile("Tests run: \\d+, .*(Failures|Errors): [1-9]");

		boolean passed() {
			return this.status == 0;
		}

		boolean testsFailed() throws IOException {
			return FAILED.matcher(Files.readString(this.log)).find();
		}

	}

	private static Run maven(String name, String... arguments) throws IOException, InterruptedException {
		Path log = Files.createDirectories(LOGS).resolve(name + ".log");
		List<String> command = new ArrayList<>(List.of(COPY.resolve("mvnw").toAbsolutePath().toString()));
		command.addAll(MAVEN);
		command.addAll(List.of(arguments));
		Process maven = new ProcessBuilder(command).directory(COPY.toFile())
			.redirectErrorStream(true)
			.redirectOutput(log.toFile())
			.start();
		return new Run(maven.waitFor(), log);
	}

	/** Brings the copy up to date, and leaves what did not change as it was compiled. */
	private static void copy() throws IOException, InterruptedException {
		Process git = new ProcessBuilder("git", "ls-files", "-z", "--cached", "--others", "--exclude-standard").start();
		Set<Path> files = Arrays.stream(new String(git.getInputStream().readAllBytes()).split("\0"))
			.map(Path::of)
			.filter(Files::isRegularFile)
			.collect(Collectors.toSet());
		if (git.waitFor() != 0) {
			throw new IllegalStateException("git does not say which files there are");
		}
		Files.createDirectories(COPY);
		boolean removed = removeOthers(files);
		for (Path file : files) {
			Path to = COPY.resolve(file);
			if (!Files.exists(to) || Files.mismatch(file, to) >= 0) {
				Files.createDirectories(to.getParent());
				Files.copy(file, to, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
				to.toFile().setExecutable(Files.isExecutable(file));
				Files.setLastModifiedTime(to, FileTime.from(Instant.now()));
			}
		}
		if (removed) {
			maven("clean", "clean");
		}
	}

	/** Whether a file was removed, whose classes would stay behind. */
	private static boolean removeOthers(Set<Path> files) throws IOException {
		List<Path> others = new ArrayList<>();
		Files.walkFileTree(COPY, new SimpleFileVisitor<>() {

			@Override
			public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
				return folder.equals(COPY.resolve("target")) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
				if (!files.contains(COPY.relativize(file))) {
					others.add(file);
				}
				return FileVisitResult.CONTINUE;
			}

		});
		for (Path other : others) {
			Files.delete(other);
		}
		return !others.isEmpty();
	}

	/**
	 * As a new file: Maven compiles what is younger than its classes. So are those that name it, which have its
	 * constants compiled in.
	 */
	private static void write(Path file, String text) throws IOException {
		Files.writeString(file, text);
		Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
		if (file.toString().endsWith(".java")) {
			Pattern type = Pattern.compile("\\b" + file.getFileName().toString().replace(".java", "") + "\\b");
			try (Stream<Path> sources = Files.walk(COPY.resolve("src"))) {
				for (Path source : sources.filter((one) -> one.toString().endsWith(".java")).toList()) {
					if (type.matcher(Files.readString(source)).find()) {
						Files.setLastModifiedTime(source, FileTime.from(Instant.now()));
					}
				}
			}
		}
	}

}
