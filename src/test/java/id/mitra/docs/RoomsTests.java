package id.mitra.docs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.springframework.modulith.ApplicationModule;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The list of rooms names every package, and of every module what it may use.
 */
class RoomsTests {

	private static final Path PAPER = Path.of("docs/architecture.md");

	private static final Path ROOT = Path.of("src/main/java/id/mitra");

	private static final Set<String> OF_ALL = Set.of("platform", "identity");

	@Test
	void everyModuleIsListedWithWhatItMayUse() {
		Map<String, Set<String>> listed = new TreeMap<>();
		Papers.rows(PAPER, 3)
			.stream()
			.filter((row) -> row.getFirst().matches("`[a-z]+`"))
			.forEach((row) -> listed.put(Papers.codesIn(row.getFirst()).getFirst(),
					new TreeSet<>(Papers.codesIn(row.get(2)))));
		Map<String, Set<String>> declared = new TreeMap<>();
		packages().filter((name) -> !name.contains(".")).forEach((name) -> declared.put(name, uses(name)));
		assertThat(listed).isEqualTo(declared);
	}

	@Test
	void aModuleIsListedBelowThoseItUses() {
		List<String> before = new ArrayList<>();
		Papers.rows(PAPER, 3).stream().filter((row) -> row.getFirst().matches("`[a-z]+`")).forEach((row) -> {
			assertThat(before).containsAll(Papers.codesIn(row.get(2)));
			before.add(Papers.codesIn(row.getFirst()).getFirst());
		});
	}

	@Test
	void everyRoomWithinIsListed() {
		Set<String> listed = Papers.rows(PAPER, 2)
			.stream()
			.flatMap((row) -> Papers.codesIn(row.getFirst()).stream())
			.filter((code) -> code.matches("[a-z]+(\\.[a-z]+)+"))
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(listed)
			.isEqualTo(packages().filter((name) -> name.contains(".")).collect(Collectors.toCollection(TreeSet::new)));
	}

	private static Set<String> uses(String name) {
		return Arrays.stream(module(name).allowedDependencies())
			.map((used) -> used.replaceFirst("::.*", ""))
			.filter((used) -> !OF_ALL.contains(used))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static ApplicationModule module(String name) {
		try {
			return Class.forName("id.mitra." + name + ".package-info").getAnnotation(ApplicationModule.class);
		}
		catch (ClassNotFoundException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static Stream<String> packages() {
		return Papers.files(ROOT, Integer.MAX_VALUE)
			.filter((file) -> file.endsWith("package-info.java"))
			.map((file) -> ROOT.relativize(file.getParent()).toString().replaceAll("[/\\\\]", "."));
	}

}
