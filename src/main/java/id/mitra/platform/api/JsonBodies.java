package id.mitra.platform.api;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Objects;

import id.mitra.platform.error.NotUtf8;
import id.mitra.platform.error.UnreadableBody;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.AbstractJacksonHttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/**
 * Looks a body over before it is read into a draft: it is UTF-8, and has no field that
 * nobody knows, all of which are named at once. A {@code PUT} may send a record as
 * {@code GET} gave it: what the answer has and the draft has not is derived, and left
 * out.
 */
@RestControllerAdvice(annotations = RestController.class)
class JsonBodies extends RequestBodyAdviceAdapter {

	private final JsonMapper json;

	private final JsonFields fields;

	private final UnreadableBody refusal;

	/** Keeps numbers as they were written, so that none is read as another. */
	private final ObjectReader trees;

	JsonBodies(JsonMapper json, JsonFields fields, UnreadableBody refusal) {
		this.json = json;
		this.fields = fields;
		this.refusal = refusal;
		this.trees = json.readerFor(JsonNode.class)
			.with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
			.without(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES);
	}

	@Override
	public boolean supports(MethodParameter parameter, Type type,
			Class<? extends HttpMessageConverter<?>> converterType) {
		return AbstractJacksonHttpMessageConverter.class.isAssignableFrom(converterType);
	}

	@Override
	public HttpInputMessage beforeBodyRead(HttpInputMessage message, MethodParameter parameter, Type type,
			Class<? extends HttpMessageConverter<?>> converterType) throws IOException {
		byte[] bytes = message.getBody().readAllBytes();
		try {
			JsonNode body = this.trees.readValue(Utf8.text(bytes, message.getHeaders().getContentType()));
			JavaType draft = this.fields.type(type);
			Pruning pruning = new Pruning(this.fields);
			pruning.prune(body, draft, record(parameter));
			if (!pruning.unknown().isEmpty()) {
				throw this.refusal.unknown(pruning.unknown(), failure(body, draft));
			}
			return new Body(message.getHeaders(), pruning.left() ? this.json.writeValueAsBytes(body) : bytes);
		}
		catch (JacksonException | NotUtf8 ex) {
			throw new HttpMessageNotReadableException("The body cannot be read", ex, message);
		}
	}

	private @Nullable JacksonException failure(JsonNode body, JavaType draft) {
		try {
			this.json.treeToValue(body, draft);
			return null;
		}
		catch (JacksonException ex) {
			return ex;
		}
	}

	/** The record that answers an edit, null where the call is none. */
	private @Nullable JavaType record(MethodParameter parameter) {
		Method method = Objects.requireNonNull(parameter.getMethod());
		RequestMapping mapping = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
		boolean edits = mapping != null && List.of(mapping.method()).contains(RequestMethod.PUT);
		return edits ? this.fields.type(method.getGenericReturnType()) : null;
	}

	/**
	 * A body that was looked over.
	 */
	private static final class Body implements HttpInputMessage {

		private final HttpHeaders headers;

		private final byte[] bytes;

		private Body(HttpHeaders headers, byte[] bytes) {
			this.headers = headers;
			this.bytes = bytes;
		}

		@Override
		public HttpHeaders getHeaders() {
			return this.headers;
		}

		@Override
		public InputStream getBody() {
			return new ByteArrayInputStream(this.bytes);
		}

	}

}
