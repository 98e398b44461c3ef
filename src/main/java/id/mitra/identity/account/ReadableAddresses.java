package id.mitra.identity.account;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/**
 * Where a page is found again: at its own address or, where that only takes what is sent,
 * at that of the form it was sent from, which is the nearest above it that can be read.
 */
@Component
class ReadableAddresses {

	private final Supplier<List<PathPattern>> pages;

	ReadableAddresses(
			@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> handlers) {
		this.pages = SingletonSupplier.of(() -> handlers.getObject()
			.getHandlerMethods()
			.keySet()
			.stream()
			.filter((mapping) -> isRead(mapping.getMethodsCondition().getMethods()))
			.flatMap((mapping) -> Objects.requireNonNull(mapping.getPathPatternsCondition()).getPatterns().stream())
			.toList());
	}

	/** What a form kept in its query stays with it. */
	String of(HttpServletRequest request) {
		String query = request.getQueryString();
		String asked = (query != null) ? "?" + query : "";
		String path = request.getRequestURI();
		if (request.getMethod().equals("GET") || isPage(path)) {
			return path + asked;
		}
		String above = path;
		while (above.length() > 1 && !isPage(above)) {
			above = above.substring(0, Math.max(1, above.lastIndexOf('/')));
		}
		return above;
	}

	private boolean isPage(String address) {
		PathContainer path = PathContainer.parsePath(address);
		return this.pages.get().stream().anyMatch((page) -> page.matches(path));
	}

	private static boolean isRead(Set<RequestMethod> methods) {
		return methods.isEmpty() || methods.contains(RequestMethod.GET);
	}

}
