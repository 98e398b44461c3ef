package id.mitra.platform.database;

import id.mitra.Fixtures;
import id.mitra.TestDatabase;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a register of an earlier release becomes where partners, people and press items
 * are classified themselves.
 */
class ClassifiedPartiesMigrationTests {

	private static final String BEFORE = "8";

	@Test
	void classifiesWhatOnlyHiddenMeetingsNameAndMovesIds() {
		String name = "veiled_" + Fixtures.word();
		TestDatabase.sql().sql("create database " + name).update();
		DriverManagerDataSource database = new DriverManagerDataSource(
				TestDatabase.url().replaceFirst("/[^/?]+(\\?|$)", "/" + name + "$1"), TestDatabase.username(),
				TestDatabase.password());
		try {
			Flyway.configure().dataSource(database).target(BEFORE).load().migrate();
			JdbcClient sql = JdbcClient.create(database);
			fill(sql);
			Flyway.configure().dataSource(database).locations(Migrations.LOCATIONS).load().migrate();
			assertClassified(sql);
			assertMoved(sql);
		}
		finally {
			TestDatabase.sql().sql("drop database " + name).update();
		}
	}

	private static void fill(JdbcClient sql) {
		String trail = "0, now(), 'officer', now(), 'officer'";
		String columns = "version, created_at, created_by, updated_at, updated_by";
		run(sql, """
				insert into app_user (username, display_name, role, clearance, locale, zone, active, %1$s)
				values ('officer', 'O', 'OFFICER', 'SECRET', 'id', 'Asia/Jakarta', true, %2$s);
				insert into partner (kind, name_en, %1$s)
				values ('NGO', 'Hidden', %2$s), ('NGO', 'Both', %2$s), ('NGO', 'Unused', %2$s);
				insert into delegate (full_name, bare_name, %1$s) values ('Quoted', 'quoted', %2$s);
				insert into meeting (id, reference, title, kind, mode, status, classification, date,
				  date_precision, zone, %1$s)
				values (1, '2023-AAAAA', 'S', 'BILATERAL', 'IN_PERSON', 'HELD', 'SECRET', '2023-01-01',
				    'DAY', 'UTC', %2$s),
				  (2, '2023-BBBBB', 'L', 'BILATERAL', 'IN_PERSON', 'HELD', 'LIMITED', '2023-01-01', 'DAY', 'UTC', %2$s),
				  (3, '2023-CCCCC', 'O', 'BILATERAL', 'IN_PERSON', 'HELD', 'OPEN', '2023-01-01', 'DAY', 'UTC', %2$s);
				insert into meeting_partner
				select m.id, p.id, false, 0
				from meeting m
				join partner p on (m.id < 3 and p.name_en in ('Hidden', 'International Labour Organization'))
				  or (m.id <> 2 and p.name_en = 'Both');
				insert into statement select 1, 0, id, 'Ya', 'id' from delegate;
				insert into press_release (name, text, status, known, %1$s)
				  values ('R', 'T', 'READ', '{P:Hidden}', %2$s);
				insert into audit_entry (username, collection, record_id, change)
				values ('officer', 'press/inbox', '1', 'created');
				insert into idempotency_key (user_id, key, request_hash, record_id, created_at)
				select id, 'another', '', 1, now() - interval '1 day' from app_user;
				perform rebuild_meeting_text();
				""".formatted(columns, trail));
		run(sql, """
				insert into press_item (headline, language, ministry_owned, %1$s)
				values ('Linked', 'id', false, %2$s), ('Free', 'id', false, %2$s);
				insert into press_item_meeting (press_item_id, meeting_id, position) values (1, 1, 0), (1, 2, 1);
				insert into press_finding (press_item_id, position, type, text) values (1, 0, 'AGREEMENT', 'A');
				insert into audit_entry (username, collection, record_id, change)
				  values ('officer', 'press', '1', 'created');
				insert into idempotency_key (user_id, key, request_hash, record_id)
				  select id, 'press', '', 1 from app_user;
				""".formatted(columns, trail));
	}

	/** In one transaction, which has one time. */
	private static void run(JdbcClient sql, String statements) {
		sql.sql("do $do$ begin " + statements + " end $do$").update();
	}

	private static void assertClassified(JdbcClient sql) {
		assertThat(sql.sql("""
				select name_en || ' ' || classification
				from partner
				where created_by = 'officer' or abbreviation = 'ILO'
				order by 1
				""").query((row, number) -> row.getString(1)).list()).containsExactly("Both OPEN", "Hidden LIMITED",
				"International Labour Organization OPEN", "Unused OPEN");
		assertThat(sql.sql("select classification::text from delegate").query((row, number) -> row.getString(1)).list())
			.containsExactly("SECRET");
		assertThat(sql.sql("select headline || ' ' || classification from press_item order by 1")
			.query((row, number) -> row.getString(1))
			.list()).containsExactly("Free OPEN", "Linked LIMITED");
		assertThat(sql.sql("select status || known::text from press_release").query(String.class).single())
			.isEqualTo("WAITING{}");
		assertThat(sql.sql("select sum(holders) from text_word where word = 'hidden' and classification = 'LIMITED'")
			.query(Integer.class)
			.single()).isEqualTo(2);
	}

	private static void assertMoved(JdbcClient sql) {
		long id = sql.sql("select id from press_item where headline = 'Linked'").query(Long.class).single();
		assertThat(id).isGreaterThan(1_000_000);
		assertThat(sql.sql("select count(*) from press_item_meeting where press_item_id = :id")
			.param("id", id)
			.query(Integer.class)
			.single()).isEqualTo(2);
		assertThat(sql.sql("select press_item_id from press_finding").query(Long.class).single()).isEqualTo(id);
		assertThat(sql.sql("select record_id from audit_entry where collection = 'press'").query(String.class).single())
			.isEqualTo(Long.toString(id));
		assertThat(sql.sql("select record_id from idempotency_key where key = 'press'").query(Long.class).single())
			.isEqualTo(id);
		assertThat(sql.sql("select record_id from idempotency_key where key = 'another'").query(Long.class).single())
			.isEqualTo(1);
		assertThat(sql.sql("""
				select count(*)
				from press_release r
				join audit_entry a on a.collection = 'press/inbox' and a.record_id = r.id::text
				""").query(Integer.class).single()).isOne();
	}

}
