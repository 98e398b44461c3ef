package id.mitra.platform.api;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.OrderUtils;
import org.springframework.util.StringUtils;

/**
 * The headings that calls stand under, each by its controller: under the name of its tag,
 * else of its collection; in the order in which the controllers want to be read, those
 * that don't say last.
 */
final class CallTags {

	private final Map<String, Heading> headings = new TreeMap<>();

	/**
	 * A heading.
	 *
	 * @param place where it stands among the others
	 */
	private record Heading(String name, String words, int place) {

		private static Heading of(String path, Class<?> controller) {
			Tag tag = controller.getAnnotation(Tag.class);
			String name = (tag != null) ? tag.name() : StringUtils.capitalize(path.split("/")[2]);
			return new Heading(name, (tag != null) ? tag.description() : "",
					OrderUtils.getOrder(controller, Ordered.LOWEST_PRECEDENCE));
		}

		private io.swagger.v3.oas.models.tags.Tag tag() {
			return new io.swagger.v3.oas.models.tags.Tag().name(this.name)
				.description(this.words.isEmpty() ? null : this.words);
		}

	}

	/** The name of the heading that a controller's call stands under. */
	String add(String path, Class<?> controller) {
		Heading heading = Heading.of(path, controller);
		this.headings.merge(heading.name(), heading, (one, other) -> (one.place() <= other.place()) ? one : other);
		return heading.name();
	}

	List<io.swagger.v3.oas.models.tags.Tag> all() {
		return this.headings.values().stream().sorted(Comparator.comparing(Heading::place)).map(Heading::tag).toList();
	}

}
