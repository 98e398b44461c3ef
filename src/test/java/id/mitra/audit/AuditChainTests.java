package id.mitra.audit;

import java.util.List;
import java.util.Objects;

import id.mitra.Fixtures;
import id.mitra.TestDatabase;
import id.mitra.MitraTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Whatever is done to the audit by SQL is found, and the first entry named that it was
 * done to. Each test takes back what it does.
 */
@MitraTest
class AuditChainTests {

	private static final String ERASE = "do $$ begin perform erase_audit_entry(FIRST); end $$";

	/** What tells that the first entry was erased. */
	private static final String TELLING = "collection = 'audit' and record_id = 'FIRST'";

	private static final String UNLINKED = "delete from audit_pending where entry_id > SECOND";

	private static final String WITHOUT_CONSTRAINT = "alter table audit_entry drop constraint audit_entry_erased";

	private final AuditChain chain;

	private final AuditCheck check;

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	private final Fixtures fixtures;

	/** The entries of one partner, in their order. */
	private List<Long> entries = List.of();

	AuditChainTests(AuditChain chain, AuditCheck check, JdbcClient jdbc, PlatformTransactionManager transactions,
			Fixtures fixtures) {
		this.chain = chain;
		this.check = check;
		this.jdbc = jdbc;
		this.transaction = new TransactionTemplate(transactions);
		this.fixtures = fixtures;
	}

	@BeforeEach
	void linkSomeEntries() throws InterruptedException {
		long partner = this.fixtures.partner();
		this.fixtures.trash("/partners", partner);
		this.entries = TestDatabase.sql()
			.sql("select id from audit_entry where collection = 'partners' and record_id = :id order by id")
			.param("id", String.valueOf(partner))
			.query((row, number) -> row.getLong("id"))
			.list();
		while (waiting() > 0) {
			this.chain.link();
			Thread.sleep(20);
		}
	}

	private int waiting() {
		return this.jdbc.sql("select count(*) from audit_pending where entry_id in (:ids)")
			.param("ids", this.entries)
			.query(Integer.class)
			.single();
	}

	private AuditVerdict after(String... statements) {
		return Objects.requireNonNull(this.transaction.execute((status) -> {
			status.setRollbackOnly();
			for (String statement : statements) {
				this.jdbc
					.sql(statement.replace("FIRST", this.entries.getFirst().toString())
						.replace("SECOND", this.entries.getLast().toString()))
					.update();
			}
			return this.check.verify();
		}));
	}

	@Test
	void holdsWhereNothingWasDone() {
		AuditVerdict verdict = after();
		assertThat(verdict.fault()).isNull();
		assertThat(verdict.links()).isGreaterThanOrEqualTo(2);
	}

	@Test
	void namesAnEntryThatWasChanged() {
		for (String change : List.of("change = 'HELD'", "at = at - interval '1 day'", "username = 'nobody'",
				"classification = 'SECRET'", "fields = '[]'", "user_id = 0", "record_id = '1'",
				"moment = moment + 1")) {
			assertThat(after("update audit_entry set " + change + " where id = FIRST").fault()).describedAs(change)
				.isEqualTo("entry " + this.entries.getFirst() + " is not as it was written");
		}
	}

	@Test
	void namesAnEntryThatWasRemoved() {
		assertThat(after("delete from audit_entry where id = FIRST").fault())
			.isEqualTo("entry " + this.entries.getFirst() + " is missing");
		assertThat(after("delete from audit_entry where id = FIRST", "delete from audit_link where entry_id = FIRST")
			.fault()).contains("is missing");
	}

	@Test
	void namesTheFirstOfTwoThatWereSwapped() {
		assertThat(after("""
				update audit_link
				set entry_id = case entry_id when FIRST then -1 else -2 end
				where entry_id in (FIRST, SECOND)
				""",
				"update audit_link set entry_id = case entry_id when -1 then SECOND else FIRST end where entry_id < 0")
			.fault()).isEqualTo("entry " + this.entries.getLast() + " is not as it was written");
	}

	/** Who can write to the database can give a changed entry a link that fits it. */
	@Test
	void namesWhatComesAfterAnEntryWhoseLinkWasForged() {
		AuditVerdict verdict = Objects.requireNonNull(this.transaction.execute((status) -> {
			status.setRollbackOnly();
			long first = this.entries.getFirst();
			this.jdbc.sql("update audit_entry set change = 'HELD' where id = :id").param("id", first).update();
			byte[] forged = this.jdbc.sql("select " + ChainedEntry.COLUMNS + """
					, l.contents as then, p.hash as before
					from audit_link l
					join audit_entry e on e.id = l.entry_id
					join audit_link p on p.position = l.position - 1
					where l.entry_id = :id""")
				.param("id", first)
				.query((row, number) -> ChainedEntry.of(row).after(row.getBytes("before"), row.getBytes("then")))
				.single();
			this.jdbc.sql("update audit_link set hash = :hash where entry_id = :id")
				.param("hash", forged)
				.param("id", first)
				.update();
			return this.check.verify();
		}));
		assertThat(verdict.fault()).startsWith("entry ")
			.endsWith(" is not as it was written")
			.isNotEqualTo("entry " + this.entries.getFirst() + " is not as it was written");
	}

	@Test
	void namesAnEntryThatWasAdded() {
		assertThat(after("""
				insert into audit_entry (username, collection, record_id, change)
				values ('nobody', 'partners', '1', 'CREATED')
				""").fault()).startsWith("entry ").endsWith("has no link");
	}

	@Test
	void holdsAfterAPersonWasErased() {
		AuditVerdict verdict = after(ERASE);
		assertThat(verdict.fault()).isNull();
		assertThat(verdict.erased()).isPositive();
	}

	@Test
	void refusesAnErasedEntryThatHoldsSomething() {
		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> after("update audit_entry set salt = null, username = 'nobody' where id = FIRST"))
			.withMessageContaining("audit_entry_erased");
	}

	/** Who can write to the database can take its constraints away as well. */
	@Test
	void namesAnErasedEntryThatHoldsSomething() {
		for (String erased : List.of("salt = null, fields = null, username = 'nobody'",
				"salt = null, fields = '[{}]', username = 'erased'")) {
			assertThat(after(WITHOUT_CONSTRAINT, "update audit_entry set " + erased + " where id = FIRST").fault())
				.describedAs(erased)
				.isEqualTo("entry " + this.entries.getFirst() + " is not as it was written");
		}
	}

	@Test
	void namesAnErasedEntryThatHoldsSomethingAgain() {
		for (String filled : List.of("fields = '[]'", "salt = gen_random_uuid(), username = 'nobody', fields = '[]'")) {
			assertThat(
					after(WITHOUT_CONSTRAINT, ERASE, "update audit_entry set " + filled + " where id = FIRST").fault())
				.describedAs(filled)
				.isEqualTo("entry " + this.entries.getFirst() + " is not as it was written");
		}
	}

	@Test
	void namesAnEntryThatNoOtherTellsToBeErased() {
		String untold = "entry " + this.entries.getFirst() + " was erased, and no entry tells of it";
		assertThat(after("update audit_entry set salt = null, fields = null, username = 'erased' where id = FIRST")
			.fault()).isEqualTo(untold);
		assertThat(after(ERASE, UNLINKED, "delete from audit_entry where " + TELLING).fault()).isEqualTo(untold);
		assertThat(after(ERASE, "update audit_entry set record_id = '0' where " + TELLING).fault()).isEqualTo(untold);
	}

	@Test
	void namesWhatTellsOfAnErasureWithoutALink() {
		assertThat(after(ERASE, UNLINKED).fault()).startsWith("entry ").endsWith("has no link");
	}

	@Test
	void namesAnEntryThatWasRemovedBeforeItsLink() {
		assertThat(after(waiting("0 seconds")).fault()).isNull();
		assertThat(after(waiting("0 seconds"), "delete from audit_entry where username = 'waits'").fault())
			.startsWith("entry ")
			.endsWith("is missing");
	}

	@Test
	void namesAnEntryThatIsKeptFromItsLink() {
		assertThat(after(waiting("59 minutes")).fault()).isNull();
		assertThat(after(waiting("2 hours")).fault()).startsWith("entry ")
			.endsWith("has waited for its link for more than an hour");
	}

	@Test
	void linksAnEntryOnceAndNamesWhatIsPutThereAgain() {
		AuditVerdict verdict = Objects.requireNonNull(this.transaction.execute((status) -> {
			status.setRollbackOnly();
			this.jdbc.sql("insert into audit_pending values (:id)").param("id", this.entries.getFirst()).update();
			this.chain.keepUp();
			return this.check.verify();
		}));
		assertThat(verdict.fault()).isEqualTo("entry " + this.entries.getFirst() + " waits for a second link");
	}

	private static String waiting(String since) {
		return """
				with entry as (
				  insert into audit_entry (at, username, collection, record_id, change)
				  values (clock_timestamp() - interval '%s', 'waits', 'partners', '1', 'CREATED')
				  returning id
				)
				insert into audit_pending
				select id
				from entry
				""".formatted(since);
	}

}
