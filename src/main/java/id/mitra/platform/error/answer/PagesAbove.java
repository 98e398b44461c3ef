package id.mitra.platform.error.answer;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/**
 * The page that an address lies below, as the mappings have it: of
 * {@code /commitments/7/reports}, to which a form is sent, the commitment's.
 */
@Component
class PagesAbove {

	private final RequestMappingHandlerMapping requestMappingHandlerMapping;

	PagesAbove(RequestMappingHandlerMapping requestMappingHandlerMapping) {
		this.requestMappingHandlerMapping = requestMappingHandlerMapping;
	}

	/** The nearest; none where only the start page is above. */
	Optional<String> of(String address) {
		for (String path = parent(address); !path.isEmpty(); path = parent(path)) {
			if (isPage(PathContainer.parsePath(path))) {
				return Optional.of(path);
			}
		}
		return Optional.empty();
	}

	private static String parent(String path) {
		return path.substring(0, Math.max(path.lastIndexOf('/'), 0));
	}

	private boolean isPage(PathContainer path) {
		return this.requestMappingHandlerMapping.getHandlerMethods()
			.keySet()
			.stream()
			.filter((mapping) -> mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET))
			.flatMap((mapping) -> patterns(mapping).stream())
			.map((pattern) -> pattern.matchAndExtract(path))
			.anyMatch((match) -> match != null
					&& match.getUriVariables().entrySet().stream().allMatch(PagesAbove::leads));
	}

	private static Set<PathPattern> patterns(RequestMappingInfo mapping) {
		return (mapping.getPathPatternsCondition() != null) ? mapping.getPathPatternsCondition().getPatterns()
				: Set.of();
	}

	/** Whether a variable of the path can be what it is named: records go by numbers. */
	private static boolean leads(Map.Entry<String, String> variable) {
		return !variable.getKey().equals("id") || variable.getValue().matches("\\d+");
	}

}
