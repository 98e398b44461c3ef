package id.mitra.platform.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.stream.Stream;

import io.swagger.v3.oas.models.media.Schema;
import org.jspecify.annotations.Nullable;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/**
 * What fields and parameters mean, with their units, from {@code api/words.properties}: a
 * field of one record ({@code MeetingDraft.zone}), else of any ({@code zone}), else of
 * any of its type ({@code *date}); an annotation on the record comes before them all.
 */
class PropertyWords {

	private final Properties words;

	PropertyWords() {
		try {
			this.words = PropertiesLoaderUtils.loadProperties(new ClassPathResource("api/words.properties"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Null where nothing need be said. */
	@Nullable String ofRecord(Class<?> type) {
		io.swagger.v3.oas.annotations.media.Schema own = type
			.getAnnotation(io.swagger.v3.oas.annotations.media.Schema.class);
		return (own != null && !own.description().isEmpty()) ? own.description()
				: this.words.getProperty(type.getSimpleName());
	}

	/** What a parameter means. */
	@Nullable String ofParameter(String operation, String name, Schema<?> schema) {
		return first(operation + "." + name, name, "*" + kind(schema));
	}

	Schema<?> describe(Schema<?> schema, String owner, JsonField field) {
		io.swagger.v3.oas.annotations.media.Schema own = field.words();
		if (own != null && !own.example().isEmpty() && schema.get$ref() == null) {
			schema.setExample(own.example());
		}
		schema.setDescription((own != null && !own.description().isEmpty()) ? own.description()
				: first(owner + "." + field.name(), field.name(), "*" + kind(schema)));
		return schema;
	}

	private @Nullable String first(String... keys) {
		return Stream.of(keys).map(this.words::getProperty).filter((text) -> text != null).findFirst().orElse(null);
	}

	private static String kind(Schema<?> schema) {
		return Scalars.TIME.equals(schema.getPattern()) ? "time" : String.valueOf(schema.getFormat());
	}

}
