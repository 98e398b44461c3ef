package id.mitra;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import id.mitra.platform.database.Migrations;
import org.flywaydb.core.Flyway;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The tables of a database and where their foreign keys lead: what tests need to know of
 * every table, asked of PostgreSQL itself, so that no new one is left out.
 */
record Schema(List<Table> tables) {

	/**
	 * A table.
	 *
	 * @param classified whether a column says how a row is classified, or up to what
	 * somebody sees
	 * @param versioned whether its rows are records that people write
	 * @param references the tables that its foreign keys lead to
	 */
	record Table(String name, boolean classified, boolean versioned, Set<String> references) {
	}

	/** As all migrations leave it. */
	static Schema current() {
		return Migrated.SCHEMA;
	}

	static Schema of(JdbcClient database) {
		return new Schema(database.sql("""
				select c.relname as name,
				  exists (
				    select
				    from pg_attribute a
				    where a.attrelid = c.oid
				      and not a.attisdropped
				      and a.atttypid = to_regtype('classification')) as classified,
				  exists (
				    select
				    from pg_attribute a
				    where a.attrelid = c.oid
				      and not a.attisdropped
				      and a.attname = 'version'
				      and a.atttypid = 'integer'::regtype) as versioned,
				  coalesce((
				    select string_agg(distinct k.confrelid::regclass::text, ',')
				    from pg_constraint k
				    where k.conrelid = c.oid
				      and k.contype = 'f'), '') as led
				from pg_class c
				where c.relkind in ('r', 'p', 'm')
				  and c.relnamespace = 'public'::regnamespace
				order by c.relname
				""")
			.query((row, number) -> new Table(row.getString("name"), row.getBoolean("classified"),
					row.getBoolean("versioned"), Set.of(row.getString("led").split(","))))
			.list());
	}

	Set<String> names() {
		return this.tables.stream().map(Table::name).collect(Collectors.toCollection(TreeSet::new));
	}

	/**
	 * The tables from which foreign keys lead to one of these, directly or over others,
	 * and these themselves.
	 */
	Set<String> leadingTo(Set<String> ends) {
		Set<String> leading = new TreeSet<>(ends);
		while (this.tables.stream()
			.filter((table) -> table.references().stream().anyMatch(leading::contains))
			.map((table) -> leading.add(table.name()))
			.reduce(false, Boolean::logicalOr)) {
			continue;
		}
		return leading;
	}

	/**
	 * A database of its own, since the application's has no tables yet when its first
	 * statements run.
	 */
	private static final class Migrated {

		private static final Schema SCHEMA = migrated();

		private static Schema migrated() {
			String name = "schema_of_tests";
			DriverManagerDataSource database = new DriverManagerDataSource(TestDatabase.create(name),
					TestDatabase.username(), TestDatabase.password());
			Flyway.configure().dataSource(database).locations(Migrations.LOCATIONS).load().migrate();
			Schema schema = of(JdbcClient.create(database));
			TestDatabase.sql().sql("drop database " + name).update();
			return schema;
		}

	}

}
