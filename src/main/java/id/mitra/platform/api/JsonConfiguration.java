package id.mitra.platform.api;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.function.Function;

import com.fasterxml.jackson.annotation.JsonFormat;
import id.mitra.platform.text.StrictDates;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * JSON taken at its word: an unknown field, a number for a text, a text for a number or a
 * second value for one field is refused, never guessed at.
 */
@Configuration(proxyBeanMethods = false)
class JsonConfiguration {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm")
		.withResolverStyle(ResolverStyle.STRICT);

	@Bean
	JsonMapperBuilderCustomizer strictJson() {
		return (builder) -> builder
			.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
					DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
			.enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
			.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
			.disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
			.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
			.withCoercionConfig(LogicalType.Textual, (config) -> {
				for (CoercionInputShape shape : new CoercionInputShape[] { CoercionInputShape.Integer,
						CoercionInputShape.Float, CoercionInputShape.Boolean }) {
					config.setCoercion(shape, CoercionAction.Fail);
				}
			})
			.withConfigOverride(LocalTime.class, (override) -> override.setFormat(JsonFormat.Value.forPattern("HH:mm")))
			.addModule(new SimpleModule()
				.addDeserializer(LocalDate.class, new Text<>(LocalDate.class, StrictDates::parse))
				.addDeserializer(LocalTime.class, new Text<>(LocalTime.class, (text) -> LocalTime.parse(text, TIME))));
	}

	/**
	 * A date or time, only as text in its one form.
	 */
	private static final class Text<T> extends StdDeserializer<T> {

		private final Function<String, T> form;

		private Text(Class<T> type, Function<String, T> form) {
			super(type);
			this.form = form;
		}

		@Override
		public T deserialize(JsonParser parser, DeserializationContext context) {
			String text = parser.currentToken() == JsonToken.VALUE_STRING ? parser.getString() : "";
			try {
				return this.form.apply(text);
			}
			catch (DateTimeException ex) {
				throw context.weirdStringException(text, this._valueClass, "unreadable");
			}
		}

	}

}
