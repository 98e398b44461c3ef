package id.mitra.platform.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.BeanPropertyDefinition;
import tools.jackson.databind.introspect.ClassIntrospector;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * The fields that a record has as JSON, as the mapper itself reads and writes them, so
 * that nothing has to be listed twice. What is no record has none.
 */
@Component
class JsonFields {

	private final JsonMapper json;

	private final Map<JavaType, Map<String, JavaType>> read = new ConcurrentHashMap<>();

	private final Map<JavaType, Map<String, JavaType>> written = new ConcurrentHashMap<>();

	JsonFields(JsonMapper json) {
		this.json = json;
	}

	JavaType type(java.lang.reflect.Type type) {
		return this.json.constructType(type);
	}

	Map<String, JavaType> read(JavaType type) {
		return this.read.computeIfAbsent(type, this::fieldsRead);
	}

	private Map<String, JavaType> fieldsRead(JavaType type) {
		DeserializationConfig config = this.json.deserializationConfig();
		ClassIntrospector types = config.classIntrospectorInstance();
		return fields(type, config,
				types.introspectForDeserialization(type, types.introspectClassAnnotations(type)).findProperties(),
				this::fieldsRead);
	}

	Map<String, JavaType> written(JavaType type) {
		return this.written.computeIfAbsent(type, this::fieldsWritten);
	}

	private Map<String, JavaType> fieldsWritten(JavaType type) {
		SerializationConfig config = this.json.serializationConfig();
		ClassIntrospector types = config.classIntrospectorInstance();
		return fields(type, config,
				types.introspectForSerialization(type, types.introspectClassAnnotations(type)).findProperties(),
				this::fieldsWritten);
	}

	/** What has no member is a flat part's place in the constructor, told once more. */
	private static Map<String, JavaType> fields(JavaType type, MapperConfig<?> config,
			List<BeanPropertyDefinition> found, Function<JavaType, Map<String, JavaType>> inside) {
		Map<String, JavaType> fields = new LinkedHashMap<>();
		if (type.getRawClass().isRecord()) {
			found.stream().filter((field) -> field.getPrimaryMember() != null).forEach((field) -> {
				if (isFlat(field, config)) {
					fields.putAll(inside.apply(field.getPrimaryType()));
				}
				else {
					fields.put(field.getName(), field.getPrimaryType());
				}
			});
		}
		return fields;
	}

	/** Whether a record inside another has its fields beside the other's. */
	private static boolean isFlat(BeanPropertyDefinition field, MapperConfig<?> config) {
		return config.getAnnotationIntrospector()
			.findUnwrappingNameTransformer(config, field.getPrimaryMember()) != null;
	}

}
