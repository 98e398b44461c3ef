package id.mitra.platform.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;

/**
 * An example of each body, from {@code api/examples/}: by the fixed parts of its path,
 * the plain one of its collection where there is none.
 */
class BodyExamples {

	private final JsonMapper json;

	BodyExamples(JsonMapper json) {
		this.json = json;
	}

	Optional<Object> of(String path) {
		String name = path.substring("/api/".length()).replaceAll("/\\{[^}]*}", "").replace('/', '-');
		ClassPathResource own = new ClassPathResource("api/examples/" + name + ".json");
		ClassPathResource collections = new ClassPathResource("api/examples/" + name.replaceFirst("-.*", "") + ".json");
		ClassPathResource resource = own.exists() ? own : collections;
		if (!resource.exists()) {
			return Optional.empty();
		}
		try (InputStream in = resource.getInputStream()) {
			return Optional.of(this.json.readValue(in, Object.class));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
