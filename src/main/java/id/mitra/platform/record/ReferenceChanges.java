package id.mitra.platform.record;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.mitra.platform.jobs.Repeated;
import org.jspecify.annotations.Nullable;

import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Tells the caches of every instance what was changed on any. A change leaves a row in
 * the writer's transaction, and each instance looks for rows that it has not seen. That
 * takes neither a connection of its own, which could vanish unnoticed, nor the lock for
 * which notifying transactions queue when they commit.
 */
@Component
public class ReferenceChanges {

	private final JdbcClient jdbc;

	private final List<ReferenceCache> caches;

	private final Set<String> collections;

	/** What this instance has changed itself, and so forgotten at the commit. */
	private final Cache<Long, Boolean> own = Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(10)).build();

	/** Whatever a transaction from this one on does, an earlier look may have missed. */
	private @Nullable String horizon;

	/** What an earlier look has seen from there on. */
	private Set<Long> seen = Set.of();

	ReferenceChanges(JdbcClient jdbc, List<ReferenceCache> caches) {
		this.jdbc = jdbc;
		this.caches = caches;
		this.collections = caches.stream().flatMap((cache) -> cache.collections().stream()).collect(Collectors.toSet());
	}

	@EventListener
	void note(Recorded event) {
		if (this.collections.contains(event.type())) {
			long id = this.jdbc.sql("insert into reference_change (collection) values (:collection) returning id")
				.param("collection", event.type())
				.query(Long.class)
				.single();
			this.own.put(id, true);
		}
	}

	/** What came to nothing, too: its own transaction may have read it into a cache. */
	@TransactionalEventListener(phase = TransactionPhase.AFTER_COMPLETION)
	void forget(Recorded event) {
		forget(Set.of(event.type()));
	}

	/**
	 * Forgets what others have changed by now. Each instance looks for itself, as the
	 * caches are its own. Where it could not look, anything may have changed.
	 */
	@Scheduled(fixedDelay = 2, timeUnit = TimeUnit.SECONDS)
	public synchronized void look() {
		String from = this.horizon;
		this.horizon = null;
		try {
			String now = this.jdbc.sql("select cast(pg_snapshot_xmin(pg_current_snapshot()) as text)")
				.query(String.class)
				.single();
			if (from == null) {
				this.caches.forEach(ReferenceCache::forget);
			}
			else {
				since(from);
			}
			this.horizon = now;
		}
		catch (DataAccessException ex) {
			this.seen = Set.of();
		}
	}

	/** The horizon was asked for before, so that nothing falls between two looks. */
	private void since(String from) {
		Map<Long, String> changes = new TreeMap<>();
		this.jdbc.sql("select id, collection from reference_change where xid >= cast(:from as xid8)")
			.param("from", from)
			.query((row) -> {
				changes.put(row.getLong("id"), row.getString("collection"));
			});
		forget(changes.entrySet()
			.stream()
			.filter((change) -> !this.seen.contains(change.getKey()) && this.own.getIfPresent(change.getKey()) == null)
			.map(Map.Entry::getValue)
			.collect(Collectors.toSet()));
		this.seen = Set.copyOf(changes.keySet());
	}

	private void forget(Set<String> changed) {
		this.caches.stream()
			.filter((cache) -> cache.collections().stream().anyMatch(changed::contains))
			.forEach(ReferenceCache::forget);
	}

	@Repeated(name = "forget-changes", pause = "PT1H")
	void forgetOld() {
		this.jdbc.sql("""
				delete from reference_change
				where id in (select id from reference_change where at < now() - interval '1 day' for update skip locked)
				""").update();
	}

}
