package id.mitra.platform.api;

import java.net.URI;
import java.util.Objects;

import id.mitra.platform.record.Versioned;
import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * Gives every record that goes out its entity tag, and every new one its location.
 */
@RestControllerAdvice(annotations = RestController.class)
class RecordHeaders implements ResponseBodyAdvice<Object> {

	@Override
	public boolean supports(MethodParameter returnType, Class<? extends HttpMessageConverter<?>> converterType) {
		return Versioned.class.isAssignableFrom(returnType.getParameterType());
	}

	@Override
	public @Nullable Object beforeBodyWrite(@Nullable Object body, MethodParameter returnType, MediaType contentType,
			Class<? extends HttpMessageConverter<?>> converterType, ServerHttpRequest request,
			ServerHttpResponse response) {
		if (body instanceof Versioned record) {
			response.getHeaders().setETag("\"" + record.version() + "\"");
			if (response instanceof ServletServerHttpResponse servlet
					&& servlet.getServletResponse().getStatus() == HttpStatus.CREATED.value()) {
				String collection = Objects.requireNonNullElse(record.collection(), request.getURI().getRawPath());
				response.getHeaders().setLocation(URI.create(collection + "/" + record.key()));
			}
		}
		return body;
	}

}
