package id.mitra.audit;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import id.mitra.platform.jobs.Repeated;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Links the entries of the audit into a chain, soon after they are on record: one
 * instance at a time, in transactions of its own, so that no writer waits for it.
 */
@Component
class AuditChain {

	private static final int BATCH = 500;

	private final JdbcClient jdbc;

	private final TransactionTemplate linking;

	AuditChain(JdbcClient jdbc, PlatformTransactionManager transactions) {
		this.jdbc = jdbc;
		this.linking = new TransactionTemplate(transactions);
	}

	@Repeated(name = "link-audit", pause = "PT5S")
	void keepUp() {
		int linked;
		do {
			linked = link();
		}
		while (linked == BATCH);
	}

	/**
	 * Links what waits, at most a batch of it.
	 * @return how many entries that were
	 */
	int link() {
		return Optional.ofNullable(this.linking.execute((transaction) -> linkLocked())).orElse(0);
	}

	private int linkLocked() {
		boolean mine = this.jdbc.sql("select pg_try_advisory_xact_lock(hashtext('audit_link'))")
			.query(Boolean.class)
			.single();
		List<ChainedEntry> waiting = mine ? waiting() : List.of();
		if (!waiting.isEmpty()) {
			append(waiting);
		}
		return waiting.size();
	}

	/** An entry is linked once, whoever puts it here again. */
	private List<ChainedEntry> waiting() {
		return this.jdbc.sql("select " + ChainedEntry.COLUMNS + """

				from audit_pending p
				join audit_entry e on e.id = p.entry_id
				where not exists (select from audit_link l where l.entry_id = p.entry_id)
				order by e.id
				limit :batch
				""").param("batch", BATCH).query((row, number) -> ChainedEntry.of(row)).list();
	}

	private void append(List<ChainedEntry> entries) {
		Last last = last();
		for (ChainedEntry entry : entries) {
			byte[] contents = Objects.requireNonNullElseGet(entry.contents(), () -> new byte[0]);
			last = new Last(last.position() + 1, entry.after(last.hash(), contents));
			this.jdbc.sql("""
					insert into audit_link (position, entry_id, contents, hash)
					values (:at, :entry, :contents, :hash)
					""")
				.param("at", last.position())
				.param("entry", entry.id())
				.param("contents", contents)
				.param("hash", last.hash())
				.update();
		}
		this.jdbc.sql("delete from audit_pending where entry_id in (:ids)")
			.param("ids", entries.stream().map(ChainedEntry::id).toList())
			.update();
	}

	private Last last() {
		return this.jdbc.sql("select position, hash from audit_link order by position desc limit 1")
			.query((row, number) -> new Last(row.getLong("position"), row.getBytes("hash")))
			.optional()
			.orElseGet(() -> new Last(0, ChainedEntry.beginning()));
	}

	/**
	 * Where the chain ends.
	 */
	private record Last(long position, byte[] hash) {
	}

}
