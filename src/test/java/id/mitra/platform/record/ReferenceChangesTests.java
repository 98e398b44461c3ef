package id.mitra.platform.record;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;

import id.mitra.MitraTest;
import id.mitra.TestDatabase;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * As another instance sees it: one that has changed nothing itself.
 */
@MitraTest
class ReferenceChangesTests {

	private final Cache cache = new Cache();

	private final ReferenceChanges changes = new ReferenceChanges(TestDatabase.sql(), List.of(this.cache));

	/**
	 * The second look sees whatever other tests have changed while anything was still
	 * under way.
	 */
	private void settle() {
		this.changes.look();
		this.changes.look();
		this.cache.forgotten = 0;
	}

	@Test
	void tellsOfEachChangeOnce() {
		settle();
		change();
		this.changes.look();
		this.changes.look();
		assertThat(this.cache.forgotten).isEqualTo(1);
	}

	@Test
	void missesNoneThatIsCommittedAfterLaterOnes() throws SQLException {
		settle();
		try (Connection slow = connection(); Statement statement = slow.createStatement()) {
			slow.setAutoCommit(false);
			statement.execute("insert into reference_change (collection) values ('gems')");
			this.changes.look();
			assertThat(this.cache.forgotten).isZero();
			change();
			this.changes.look();
			this.changes.look();
			assertThat(this.cache.forgotten).isEqualTo(1);
			slow.commit();
			this.changes.look();
			this.changes.look();
			assertThat(this.cache.forgotten).isEqualTo(2);
		}
	}

	@Test
	void tellsNothingOfOtherCollections() {
		settle();
		TestDatabase.sql().sql("insert into reference_change (collection) values ('stones')").update();
		this.changes.look();
		assertThat(this.cache.forgotten).isZero();
	}

	@Test
	void forgetsAllWhereItCouldNotLook() {
		settle();
		TestDatabase.sql().sql("alter table reference_change rename to reference_change_away").update();
		try {
			this.changes.look();
		}
		finally {
			TestDatabase.sql().sql("alter table reference_change_away rename to reference_change").update();
		}
		this.changes.look();
		assertThat(this.cache.forgotten).isEqualTo(1);
	}

	private static void change() {
		TestDatabase.sql().sql("insert into reference_change (collection) values ('gems')").update();
	}

	private static Connection connection() throws SQLException {
		return DriverManager.getConnection(TestDatabase.url(), TestDatabase.username(), TestDatabase.password());
	}

	private static final class Cache implements ReferenceCache {

		private int forgotten;

		@Override
		public Set<String> collections() {
			return Set.of("gems");
		}

		@Override
		public void forget() {
			this.forgotten++;
		}

	}

}
