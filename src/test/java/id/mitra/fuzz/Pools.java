package id.mitra.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

import id.mitra.Api;
import id.mitra.TestUser;

/**
 * The ids of records that the drawing made for itself, so that no other test's are met.
 */
class Pools {

	private static final List<Object> NOBODYS = List.of(0, -1, 9_007_199_254_740_000L, Long.MAX_VALUE);

	private final RandomGenerator random;

	private final Map<String, List<Long>> ids = new TreeMap<>();

	Pools(RandomGenerator random) {
		this.random = random;
	}

	void add(String collection, long id) {
		this.ids.computeIfAbsent(collection, (none) -> new ArrayList<>()).add(id);
	}

	/** Of a record in a collection, or, now and then, of none. */
	Object any(String collection) {
		List<Long> known = this.ids.get(collection);
		boolean none = known == null || this.random.nextInt(12) == 0;
		return none ? NOBODYS.get(this.random.nextInt(NOBODYS.size())) : known.get(this.random.nextInt(known.size()));
	}

	/** Puts all of it in the trash, what hangs on others first. */
	void clear(Api administrator) {
		for (String collection : List.of("/api/press/inbox", "/api/press", "/api/meetings", "/api/delegates",
				"/api/partners", "/api/units", "/api/users")) {
			for (long id : this.ids.getOrDefault(collection, List.of()).reversed()) {
				administrator.delete(collection + "/" + id);
			}
		}
	}

	/** The callers in their roles, and nobody. */
	static Api caller(RandomGenerator random, Api api, List<TestUser> users) {
		int who = random.nextInt(users.size() * 4 + 1);
		return (who == 0) ? api : api.as(users.get(who % users.size()));
	}

}
