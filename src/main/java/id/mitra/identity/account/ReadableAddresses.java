package id.mitra.identity.account;

import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Where a page is found again: at its own address or, where that takes what is sent, at
 * that of the form it was sent from: below it, or the nearest above that can be read.
 */
@Component
class ReadableAddresses {

	private final Supplier<Set<String>> pages;

	ReadableAddresses(
			@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> handlers) {
		this.pages = SingletonSupplier.of(() -> handlers.getObject()
			.getHandlerMethods()
			.keySet()
			.stream()
			.filter((mapping) -> isRead(mapping.getMethodsCondition().getMethods()))
			.flatMap((mapping) -> mapping.getPatternValues().stream())
			.collect(Collectors.toSet()));
	}

	/** What a form kept in its query stays with it. */
	String of(HttpServletRequest request) {
		String query = request.getQueryString();
		String asked = (query != null) ? "?" + query : "";
		String path = request.getRequestURI();
		if (request.getMethod().equals("GET")) {
			return path + asked;
		}
		String pattern = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
		return Stream.of("/new", "/edit", "")
			.filter((end) -> this.pages.get().contains(pattern + end))
			.findFirst()
			.map((end) -> path + end + asked)
			.orElseGet(() -> above(path, pattern));
	}

	/** Both lose a segment at a time, since a word may look like a record's number. */
	private String above(String path, String pattern) {
		int cut = path.lastIndexOf('/');
		int cutPattern = pattern.lastIndexOf('/');
		if (cut <= 0 || cutPattern <= 0) {
			return "/";
		}
		String above = path.substring(0, cut);
		String abovePattern = pattern.substring(0, cutPattern);
		return this.pages.get().contains(abovePattern) ? above : above(above, abovePattern);
	}

	private static boolean isRead(Set<RequestMethod> methods) {
		return methods.isEmpty() || methods.contains(RequestMethod.GET);
	}

}
