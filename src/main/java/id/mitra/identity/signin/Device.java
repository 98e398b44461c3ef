package id.mitra.identity.signin;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A browser and the system it runs on, in the words of their makers; null for what is not
 * known. No more of a User-Agent header is kept.
 */
public record Device(@Nullable String browser, @Nullable String system) {

	/** In this order, as most claim to be others as well. */
	private static final Map<String, String> BROWSERS = inOrder("Edg", "Edge", "OPR/", "Opera", "SamsungBrowser",
			"Samsung Internet", "Firefox/", "Firefox", "FxiOS", "Firefox", "CriOS", "Chrome", "Chrome/", "Chrome",
			"Safari/", "Safari");

	private static final Map<String, String> SYSTEMS = inOrder("Windows", "Windows", "Android", "Android", "iPhone",
			"iPhone", "iPad", "iPad", "CrOS", "ChromeOS", "Mac OS X", "macOS", "Linux", "Linux");

	public static Device of(@Nullable String agent) {
		return (agent != null) ? new Device(first(BROWSERS, agent), first(SYSTEMS, agent)) : new Device(null, null);
	}

	private static @Nullable String first(Map<String, String> names, String agent) {
		return names.entrySet()
			.stream()
			.filter((name) -> agent.contains(name.getKey()))
			.map(Map.Entry::getValue)
			.findFirst()
			.orElse(null);
	}

	private static Map<String, String> inOrder(String... marksAndNames) {
		Map<String, String> names = new LinkedHashMap<>();
		for (int i = 0; i < marksAndNames.length; i += 2) {
			names.put(marksAndNames[i], marksAndNames[i + 1]);
		}
		return names;
	}

}
