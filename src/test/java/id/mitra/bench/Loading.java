package id.mitra.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import org.postgresql.PGConnection;

/**
 * Puts a {@link World} into a register's tables by {@code copy}, has the application's
 * own SQL derive what it derives, and leaves the tables as they are some time after:
 * vacuumed and analysed.
 */
final class Loading {

	private static final int THREADS = 2;

	private static final String TABLES = "('meeting', 'meeting_partner', 'meeting_area', 'attendance', 'statement')";

	/** Indexes that no constraint rests on are quicker made afterwards. */
	private static final String DROPPABLE = """
			 from pg_index
			where indrelid::regclass::text in %s
			  and not exists (select from pg_constraint where conindid = indexrelid)
			order by indexrelid""".formatted(TABLES);

	/** A reader of nothing but what is open, of whom the demo has none. */
	private static final String READER = """
			insert into app_user (username, display_name, role, clearance, locale, zone, active, password_hash, version,
			  created_at, created_by, updated_at, updated_by)
			select 'reader', 'Reader', 'STAFF', 'OPEN', locale, zone, true, password_hash, 0,
			  now(), 'bench', now(), 'bench'
			from app_user
			where username = 'staff'""";

	/**
	 * A promise of every tenth meeting that was held: half of them open, of which some
	 * are late, most of the others done, half of those in time.
	 */
	private static final String PROMISES = """
			insert into commitment (id, reference, text_id, owner, kind, status, meeting_id, partner_id, area_code,
			  due_on, due_precision, made_on, done_on, classification, version, created_at, created_by, updated_at,
			  updated_by)
			select id, 'C' || reference, 'Janji ' || n || ' dari ' || title,
			  (array['OURS', 'PARTNER', 'JOINT'])[1 + n % 3], 'AGREED',
			  (array['OPEN', 'DONE', 'IN_PROGRESS', 'DONE', 'OPEN', 'DROPPED'])[1 + n % 6], id, partner_id, area_code,
			  date + 30 + (n % 900)::int, 'DAY', date,
			  case when n % 6 in (1, 3) then date + 30 + (n % 900)::int + (n % 7)::int - 3 end, classification, 0,
			  created_at, created_by, updated_at, updated_by
			from (
			  select m.*, mp.partner_id, row_number() over (order by m.date, m.id) / 10 as n,
			    row_number() over (order by m.date, m.id) % 10 as turn,
			    (select min(area_code) from meeting_area where meeting_id = m.id) as area_code
			  from meeting m
			  join meeting_partner mp on mp.meeting_id = m.id and mp.lead
			  where m.status = 'HELD'
			    and m.trashed_at is null
			) held
			where turn = 0""";

	private static final String REPORTS = """
			insert into commitment_report (commitment_id, position, status, note, reported_on, reported_at, reported_by)
			select id, 0, status, 'Dilaporkan', coalesce(done_on, made_on), updated_at, updated_by
			from commitment
			where status in ('DONE', 'IN_PROGRESS', 'DROPPED')
			  and id not in (select commitment_id from commitment_report)""";

	/** Of the agreements, from which they count. */
	static final long FIRST_AGREEMENT = 1L << 51;

	/**
	 * An agreement for every hundred meetings, with one partner each, signed over fifteen
	 * years: half of them are renewed for ever, the others end.
	 */
	private static final String AGREEMENTS = """
			with made as (
			  insert into agreement (id, title_en, type, languages, basis, years, renewal, renewal_months,
			    notice_months, counted_to, signed_on, classification, version, created_at, created_by, updated_at,
			    updated_by)
			  select %d + n, 'Memorandum ' || n || ' on labour', (array['MOU', 'MOC', 'TREATY'])[1 + n %% 3],
			    array['en', 'id'], 'SIGNED', 1 + n %% 5, (array['WITHOUT_END', 'NONE'])[1 + n %% 2],
			    case n %% 2 when 0 then 12 end, case n %% 2 when 0 then 3 end, 'RECEIPT',
			    date '%s' - (n * 7919 %% 5500)::int, (array['OPEN', 'LIMITED', 'SECRET'])[1 + n %% 3]::classification,
			    0, now(), 'bench', now(), 'bench'
			  from generate_series(0, %d) n
			  returning id, signed_on
			), party as (
			  insert into agreement_party (agreement_id, position, partner_id)
			  select made.id, 0, p.id
			  from made
			  join (
			    select id, row_number() over (order by id) - 1 as place, count(*) over () as number
			    from partner
			    where parent_id is null
			  ) p on p.place = made.id %% p.number
			), touched as (
			  insert into agreement_area (agreement_id, position, area_code)
			  select made.id, 0, a.code
			  from made
			  join area a on a.position = made.id %% 9
			), article as (
			  insert into agreement_article (agreement_id, position, id, number, heading)
			  select made.id, place, made.id * 10 + place, place + 1, 'Article ' || place + 1
			  from made
			  cross join generate_series(0, 4) place
			)
			insert into agreement_event (agreement_id, position, id, type, done_on, precision)
			select id, 0, id, 'SIGNED', signed_on, 'DAY'
			from made""";

	/** Every second agreement has one article that a commitment acts on. */
	private static final String ACTS = """
			update commitment c
			set article_id = (%d + picked.n * 2) * 10
			from (
			  select id, row_number() over (order by id) - 1 as n
			  from commitment
			  where status <> 'PROPOSED'
			  order by id
			  limit %d
			) picked
			where c.id = picked.id""";

	/** What the application counts of each by itself, before anybody asks. */
	private static final String UNCOUNTED = "select 1 from agreement where phases_to < current_date";

	private final Server server;

	private final int meetings;

	private final LocalDate last;

	Loading(Server server, int meetings, LocalDate last) {
		this.server = server;
		this.meetings = meetings;
		this.last = last;
	}

	void run() throws SQLException, IOException, InterruptedException, ExecutionException {
		try (Connection connection = connection(); Statement sql = connection.createStatement()) {
			World world = new World(this.meetings, texts(sql, "select code from area order by position"),
					texts(sql, "select code from country where code <> '" + Partners.RARE_COUNTRY
							+ "' order by code limit " + World.COUNTRIES),
					this.last);
			people(world, connection, sql);
			sql.execute(READER);
			List<String> indexes = texts(sql, "select pg_get_indexdef(indexrelid)" + DROPPABLE);
			for (String index : texts(sql, "select indexrelid::regclass::text" + DROPPABLE)) {
				sql.execute("drop index " + index);
			}
			meetings(world);
			for (String index : indexes) {
				sql.execute(index);
			}
			sql.execute(PROMISES);
			sql.execute(REPORTS);
			derive(sql);
			agreements(sql);
			sql.execute("vacuum (analyze)");
			sql.execute("checkpoint");
		}
	}

	void agreements(Statement sql) throws SQLException, InterruptedException {
		sql.execute(AGREEMENTS.formatted(FIRST_AGREEMENT, this.last, this.meetings / 100 - 1));
		acts(sql);
		while (!texts(sql, UNCOUNTED + " limit 1").isEmpty()) {
			Thread.sleep(1_000);
		}
	}

	void acts(Statement sql) throws SQLException {
		sql.execute(ACTS.formatted(FIRST_AGREEMENT, this.meetings / 200));
	}

	private static void people(World world, Connection connection, Statement sql) throws SQLException, IOException {
		Rows partners = new Rows(
				"partner (id, kind, name_en, name_id, abbreviation, country, seat, parent_id, version, "
						+ "created_at, created_by, updated_at, updated_by)");
		for (Partners.Partner partner : Partners.all()) {
			String country = world.country(partner.country());
			partners.add(partner.id(), partner.kind(), partner.nameEn(), partner.nameId(), partner.abbreviation(),
					country, country, partner.parent(), 0, World.MADE_AT, World.MADE_BY, World.MADE_AT, World.MADE_BY);
		}
		for (long id : new long[] { Partners.RARE, Partners.RARE_PART }) {
			partners.add(id, "AGENCY", "Rarely Met Agency " + id, null, null, Partners.RARE_COUNTRY,
					Partners.RARE_COUNTRY, (id == Partners.RARE) ? null : Partners.RARE, 0, World.MADE_AT,
					World.MADE_BY, World.MADE_AT, World.MADE_BY);
		}
		List<Long> units = texts(sql, "select id::text from unit order by id").stream().map(Long::valueOf).toList();
		Rows delegates = new Rows(
				"delegate (id, full_name, bare_name, version, created_at, created_by, updated_at, " + "updated_by)");
		Rows posts = new Rows("delegate_post (delegate_id, position, title, partner_id, unit_id, valid_from)");
		world.people().write(delegates, posts, units);
		copy(connection, List.of(partners, delegates, posts));
	}

	private void meetings(World world) throws InterruptedException, ExecutionException {
		AtomicInteger next = new AtomicInteger();
		List<Future<?>> loads = new ArrayList<>();
		try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
			for (int thread = 0; thread < THREADS; thread++) {
				loads.add(threads.submit(() -> {
					try (Connection connection = connection()) {
						for (int block = next.getAndIncrement(); block < world.blocks(); block = next
							.getAndIncrement()) {
							copy(connection, world.block(block));
						}
					}
					return null;
				}));
			}
		}
		for (Future<?> load : loads) {
			load.get();
		}
	}

	/** Foreign keys are not checked row by row: the world keeps them. */
	private Connection connection() throws SQLException {
		Connection connection = this.server.connect();
		try (Statement sql = connection.createStatement()) {
			sql.execute("set session_replication_role = replica");
			sql.execute("set synchronous_commit = off");
			sql.execute("set maintenance_work_mem = '512MB'");
			sql.execute("set work_mem = '128MB'");
		}
		return connection;
	}

	private static void copy(Connection connection, List<Rows> tables) throws SQLException, IOException {
		for (Rows rows : tables) {
			connection.unwrap(PGConnection.class)
				.getCopyAPI()
				.copyIn(rows.statement(), new ByteArrayInputStream(rows.bytes()));
		}
	}

	/**
	 * By whatever functions the schema has for it, but those that others of them call.
	 */
	private static void derive(Statement sql) throws SQLException {
		List<String> rebuilds = texts(sql, """
				select proname
				from pg_proc rebuild
				where proname ~ '^rebuild_'
				  and pronargs = 0
				  and not exists (
				    select from pg_proc caller
				    where caller.proname ~ '^rebuild_'
				      and caller.oid <> rebuild.oid
				      and caller.prosrc ~ rebuild.proname
				  )
				order by proname
				""");
		for (String rebuild : rebuilds) {
			long start = System.nanoTime();
			sql.execute("select " + rebuild + "()");
			System.out.printf("%s took %d s%n", rebuild, Duration.ofNanos(System.nanoTime() - start).toSeconds());
		}
	}

	private static List<String> texts(Statement sql, String query) throws SQLException {
		List<String> texts = new ArrayList<>();
		try (ResultSet rows = sql.executeQuery(query)) {
			while (rows.next()) {
				texts.add(rows.getString(1));
			}
		}
		return texts;
	}

}
