package id.mitra.identity.user;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import id.mitra.platform.record.ReferenceCache;
import id.mitra.platform.record.Remembered;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What those are called who did something: records keep the name by which one signs in,
 * pages show the full one. Kept in memory until a user changes.
 */
@Component("users")
class UserNames implements ReferenceCache {

	private final JdbcClient jdbc;

	private final Remembered<Map<String, String>> names = new Remembered<>(this::read);

	UserNames(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** As told where nobody is called so, as the register itself. */
	public @Nullable String name(@Nullable String username) {
		return (username != null) ? this.names.get().getOrDefault(username, username) : null;
	}

	@Override
	public Set<String> collections() {
		return Set.of("users");
	}

	@Override
	public void forget() {
		this.names.forget();
	}

	private Map<String, String> read() {
		return this.jdbc.sql("select username, display_name from app_user")
			.query((row, number) -> Map.entry(row.getString("username"), row.getString("display_name")))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

}
