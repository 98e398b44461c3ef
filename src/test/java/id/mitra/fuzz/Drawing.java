package id.mitra.fuzz;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.random.RandomGenerator;

import id.mitra.Api;
import tools.jackson.databind.JsonNode;

/**
 * Draws requests from the description: half of them as it asks for them, the others
 * broken in one place or another. Its calls are dealt like cards, so that none comes
 * twice before each came once, and each comes sound before it comes broken or the other
 * way round.
 */
class Drawing {

	private final RandomGenerator random;

	private final Values values;

	private final List<Call> calls = new ArrayList<>();

	/** What is left of this deal. */
	private final Deque<Dealt> deal = new ArrayDeque<>();

	private final Pools pools;

	Drawing(RandomGenerator random, Pools pools, JsonNode document) {
		this.random = random;
		this.pools = pools;
		this.values = new Values(random, pools, document);
		document.path("paths")
			.forEachEntry((path, item) -> item.forEachEntry(
					(method, call) -> this.calls.add(new Call(method.toUpperCase(java.util.Locale.ROOT), path, call))));
	}

	/**
	 * A described call.
	 */
	private record Call(String method, String path, JsonNode description) {

		/** Where records of its path lie: the part before the id. */
		String collection() {
			return this.path.replaceFirst("/\\{.*", "").replaceFirst("/(count|suggestions|likenesses|summary)$", "");
		}

	}

	/**
	 * @param sound whether it is sent as it is described
	 */
	private record Dealt(Call call, boolean sound) {
	}

	private Dealt dealt() {
		if (this.deal.isEmpty()) {
			List<Dealt> first = new ArrayList<>(
					this.calls.stream().map((call) -> new Dealt(call, this.random.nextBoolean())).toList());
			List<Dealt> second = new ArrayList<>(
					first.stream().map((other) -> new Dealt(other.call(), !other.sound())).toList());
			Collections.shuffle(first, Random.from(this.random));
			Collections.shuffle(second, Random.from(this.random));
			this.deal.addAll(first);
			this.deal.addAll(second);
		}
		return this.deal.remove();
	}

	Drawn next() {
		Dealt dealt = dealt();
		Call call = dealt.call();
		boolean sound = dealt.sound();
		Map<String, String> headers = new LinkedHashMap<>();
		List<String> query = new ArrayList<>();
		String[] path = { call.path() };
		call.description().path("parameters").forEach((parameter) -> {
			String name = parameter.path("name").asString();
			boolean given = parameter.path("required").asBoolean() || this.random.nextInt(4) == 0;
			switch (parameter.path("in").asString()) {
				case "path" -> path[0] = path[0].replace("{" + name + "}", encoded(inPath(call, parameter, sound)));
				case "query" -> {
					if (given) {
						query.add(encoded(name) + "=" + encoded(value(call, parameter, sound)));
					}
				}
				default -> {
					if (given && (sound || this.random.nextInt(6) > 0)) {
						headers.put(name, header(name, sound));
					}
				}
			}
		});
		if (!sound && this.random.nextInt(8) == 0) {
			query.add(encoded(this.values.words()) + "=x");
		}
		disguise(headers, sound);
		String address = path[0] + (query.isEmpty() ? "" : "?" + String.join("&", query));
		return new Drawn(call.method() + " " + call.path(), call.method(), address, headers, body(call, sound));
	}

	private Object inPath(Call call, JsonNode parameter, boolean sound) {
		if (!sound && this.random.nextInt(5) == 0) {
			String broken = this.values.anyBroken();
			return broken.isBlank() || broken.length() > 2000 || broken.matches(".*[\\x00/\\\\%\ud800].*") ? "x"
					: broken;
		}
		return parameter.at("/schema/type").asString().equals("integer") ? this.pools.any(call.collection())
				: value(call, parameter, true);
	}

	private Object value(Call call, JsonNode parameter, boolean sound) {
		if (!sound && this.random.nextInt(3) == 0) {
			String broken = this.values.anyBroken();
			return (broken.length() > 2000) ? "x" : broken;
		}
		return this.values.fitting(parameter.path("schema"), parameter.path("name").asString(), call.collection(), 0);
	}

	private String header(String name, boolean sound) {
		if (name.equals("If-Match")) {
			return this.values
				.one(sound ? List.of("*", "\"0\"", "\"1\"", "\"2\"") : List.of("", "x", "\"", "W/\"0\"", "-1"));
		}
		return sound ? this.values.words().replace(' ', '-')
				: this.values.one(List.of("a b", "x".repeat(65), "é", "k"));
	}

	/** Now and then, another language, another form of answer or another kind of body. */
	private void disguise(Map<String, String> headers, boolean sound) {
		if (this.random.nextInt(5) == 0) {
			headers.put("Accept-Language", this.values.one(List.of("id", "en", "fr", "x".repeat(50), "*;q=0")));
		}
		if (!sound && this.random.nextInt(15) == 0) {
			headers.put("Accept", this.values.one(List.of("text/html", "application/xml", "x", "*/*;q=0")));
		}
		if (!sound && this.random.nextInt(15) == 0) {
			headers.put("Content-Type", this.values.one(List.of("text/plain", "application/json;charset=utf-16",
					"application/xml", "x", "application/yaml")));
		}
	}

	private String body(Call call, boolean sound) {
		JsonNode content = call.description().at("/requestBody/content/application~1json");
		if (content.isMissingNode() || (!sound && this.random.nextInt(20) == 0)) {
			return null;
		}
		Object body = this.values.fitting(content.path("schema"), "", call.collection(), 0);
		if (sound) {
			return Api.writtenOut(body);
		}
		String spoilt = Api.writtenOut(this.values.spoilt(body));
		return switch (this.random.nextInt(12)) {
			case 0 -> spoilt.substring(0, this.random.nextInt(spoilt.length() + 1));
			case 1 -> spoilt.replaceFirst("\\{", "{\"x\":" + "[".repeat(this.random.nextInt(2000)));
			case 2 -> spoilt.replaceFirst("\\{\"(\\w+)\":", "{\"$1\":1,\"$1\":");
			default -> spoilt;
		};
	}

	private static String encoded(Object value) {
		return URLEncoder.encode(String.valueOf(value), StandardCharsets.UTF_8).replace("+", "%20");
	}

}
