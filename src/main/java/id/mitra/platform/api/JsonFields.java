package id.mitra.platform.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

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
		return this.read.computeIfAbsent(type, (record) -> {
			DeserializationConfig config = this.json.deserializationConfig();
			ClassIntrospector types = config.classIntrospectorInstance();
			return fields(record, config,
					types.introspectForDeserialization(record, types.introspectClassAnnotations(record))
						.findProperties());
		});
	}

	Map<String, JavaType> written(JavaType type) {
		return this.written.computeIfAbsent(type, (record) -> {
			SerializationConfig config = this.json.serializationConfig();
			ClassIntrospector types = config.classIntrospectorInstance();
			return fields(record, config,
					types.introspectForSerialization(record, types.introspectClassAnnotations(record))
						.findProperties());
		});
	}

	private Map<String, JavaType> fields(JavaType type, MapperConfig<?> config, List<BeanPropertyDefinition> found) {
		Map<String, JavaType> fields = new LinkedHashMap<>();
		if (type.getRawClass().isRecord()) {
			found.forEach((field) -> {
				if (isFlat(field, config)) {
					fields.putAll((config instanceof SerializationConfig) ? written(field.getPrimaryType())
							: read(field.getPrimaryType()));
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
