package id.mitra.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import id.mitra.platform.jobs.Repeated;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Checks daily, and when asked, that no entry of the audit was changed, removed, swapped
 * or added behind the application's back.
 */
@Component
class AuditCheck {

	private static final Logger LOGGER = LoggerFactory.getLogger(AuditCheck.class);

	private static final int BATCH = 1_000;

	private final JdbcClient jdbc;

	private final AuditChain chain;

	private final WaitingEntries waiting;

	private volatile @Nullable AuditVerdict latest;

	AuditCheck(JdbcClient jdbc, AuditChain chain, WaitingEntries waiting) {
		this.jdbc = jdbc;
		this.chain = chain;
		this.waiting = waiting;
	}

	Optional<AuditVerdict> latest() {
		return Optional.ofNullable(this.latest);
	}

	/** Not at once, as the start of a new register has other things to do. */
	@Repeated(name = "check-audit", pause = "PT24H", rest = "PT10M")
	void daily() {
		report();
	}

	/** Links first what an instance that was stopped has left waiting. */
	AuditVerdict report() {
		this.chain.keepUp();
		AuditVerdict verdict = verify();
		keep(verdict);
		this.latest = verdict;
		if (verdict.holds()) {
			LOGGER.info("The audit is whole: {} entries, {} of them erased, up to {}", verdict.links(),
					verdict.erased(), verdict.headInHex());
		}
		else {
			LOGGER.error("The audit was tampered with: {}. The {} entries before it are whole, up to {}",
					verdict.fault(), verdict.links(), verdict.headInHex());
		}
		return verdict;
	}

	private void keep(AuditVerdict verdict) {
		this.jdbc.sql("""
				insert into audit_check (links, erased, head, fault)
				values (:links, :erased, :head, :fault)
				""")
			.param("links", verdict.links())
			.param("erased", verdict.erased())
			.param("head", verdict.head())
			.param("fault", verdict.fault(), Types.VARCHAR)
			.update();
	}

	/**
	 * Learns what the last check found, whoever ran it. Each instance looks for itself,
	 * so that its health never waits for the database.
	 */
	@Scheduled(fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
	void look() {
		try {
			this.jdbc.sql("select links, erased, head, fault from audit_check order by id desc limit 1")
				.query((row, number) -> new AuditVerdict(row.getLong("links"), row.getLong("erased"),
						row.getBytes("head"), row.getString("fault")))
				.optional()
				.ifPresent((found) -> this.latest = found);
		}
		catch (DataAccessException ex) {
			LOGGER.debug("What was known of the audit still is all there is", ex);
		}
	}

	/**
	 * Follows the chain from its beginning to the first fault, and then looks at what is
	 * not in it.
	 */
	AuditVerdict verify() {
		AuditVerdict verdict = new AuditVerdict(0, 0, ChainedEntry.beginning(), null);
		List<Link> links;
		do {
			links = after(verdict.links());
			for (Link link : links) {
				verdict = follow(verdict, link);
				if (!verdict.holds()) {
					return verdict;
				}
			}
		}
		while (links.size() == BATCH);
		return this.waiting.fault().map(verdict::with).orElse(verdict);
	}

	private AuditVerdict follow(AuditVerdict before, Link link) {
		if (link.position() != before.links() + 1) {
			return before.with("the link before that of entry " + link.id() + " is missing");
		}
		ChainedEntry entry = link.entry();
		if (entry == null) {
			return before.with("entry " + link.id() + " is missing");
		}
		byte[] hash = entry.after(before.head(), link.contents());
		if (!entry.holds(link.contents()) || !Arrays.equals(hash, link.hash())) {
			return before.with("entry " + link.id() + " is not as it was written");
		}
		if (entry.erased() && !link.told()) {
			return before.with("entry " + link.id() + " was erased, and no entry tells of it");
		}
		return new AuditVerdict(link.position(), before.erased() + (entry.erased() ? 1 : 0), hash, null);
	}

	private List<Link> after(long position) {
		return this.jdbc.sql("select l.position, l.entry_id, l.contents, l.hash, " + ChainedEntry.COLUMNS + """
				,
				  e.salt is null and exists (
				    select
				    from audit_entry t
				    where t.collection = 'audit'
				      and t.record_id = l.entry_id::text
				      and t.change = 'ERASED'
				      and t.id > l.entry_id
				  ) as told
				from audit_link l
				left join audit_entry e on e.id = l.entry_id
				where l.position > :position
				order by l.position
				limit :batch
				""").param("position", position).param("batch", BATCH).query(AuditCheck::link).list();
	}

	private static Link link(ResultSet row, int number) throws SQLException {
		return new Link(row.getLong("position"), row.getLong("entry_id"), row.getBytes("contents"),
				row.getBytes("hash"), row.getBoolean("told"),
				(row.getObject("id") != null) ? ChainedEntry.of(row) : null);
	}

	/**
	 * A link, and its entry where there is one.
	 *
	 * @param told whether another entry tells that this one was erased
	 */
	private record Link(long position, long id, byte[] contents, byte[] hash, boolean told,
			@Nullable ChainedEntry entry) {
	}

}
