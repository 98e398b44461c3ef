package id.mitra.platform;

import java.util.List;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Bodies are JSON. A library for the API's description brings a reader of YAML along,
 * which would take bodies past the rules of {@link JsonConfiguration}.
 */
@Configuration(proxyBeanMethods = false)
class JsonOnly implements WebMvcConfigurer {

	@Override
	@SuppressWarnings("removal")
	public void extendMessageConverters(List<HttpMessageConverter<?>> converters) {
		converters.removeIf((converter) -> converter.getSupportedMediaTypes().stream().anyMatch(JsonOnly::yaml));
	}

	private static boolean yaml(MediaType type) {
		return type.getSubtype().contains("yaml");
	}

}
