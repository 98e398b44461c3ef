package id.mitra.meeting.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The shapes of the countries, in units of a drawing that is 1600 wide: Natural Earth's,
 * as {@code src/map/countries.mjs} makes them.
 */
@Component
class WorldMap {

	private final List<Shape> shapes;

	WorldMap() {
		this.shapes = read();
	}

	/**
	 * A country's land.
	 *
	 * @param code of the country, - for land that has none
	 * @param x the middle of its largest part
	 * @param y likewise, from the top
	 * @param size how large that part is, 0 where it is not drawn
	 * @param path as SVG writes it, empty where it is not drawn
	 */
	record Shape(String code, int x, int y, int size, String path) {
	}

	List<Shape> shapes() {
		return this.shapes;
	}

	private static List<Shape> read() {
		List<Shape> shapes = new ArrayList<>();
		for (String line : lines()) {
			if (line.startsWith("  ")) {
				Shape last = shapes.removeLast();
				shapes.add(new Shape(last.code, last.x, last.y, last.size, last.path + line.substring(2)));
			}
			else if (!line.startsWith("#")) {
				String[] words = line.split(" ");
				shapes.add(new Shape(words[0], Integer.parseInt(words[1]), Integer.parseInt(words[2]),
						Integer.parseInt(words[3]), ""));
			}
		}
		return List.copyOf(shapes);
	}

	private static List<String> lines() {
		try {
			return new ClassPathResource("map/countries.txt").getContentAsString(StandardCharsets.UTF_8)
				.lines()
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
