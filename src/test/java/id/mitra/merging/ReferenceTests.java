package id.mitra.merging;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import id.mitra.MitraTest;
import id.mitra.TestDatabase;
import id.mitra.platform.record.Keepers;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever names partners or people, in whichever table, is known to whoever merges them.
 */
@MitraTest
class ReferenceTests {

	private static final String LEADING = """
			select k.conrelid::regclass || '.' || a.attname
			from pg_constraint k
			join pg_attribute a on a.attrelid = k.conrelid and a.attnum = any (k.conkey)
			where k.contype = 'f'
			  and k.confrelid in ('partner'::regclass, 'delegate'::regclass)
			  and a.attname <> 'merged_into'
			""";

	/** What people are found by, which follows from their records. */
	private static final String DERIVED = "delegate_text.delegate_id";

	/** What is a part of the record itself. */
	private static final Set<String> OWN = Set.of("delegate_post.delegate_id", "partner_name.partner_id", DERIVED);

	private final Keepers keepers;

	ReferenceTests(Keepers keepers) {
		this.keepers = keepers;
	}

	private static Set<String> of(String sql) {
		return new TreeSet<>(TestDatabase.sql().sql(sql).query(String.class).list());
	}

	@Test
	void areAllFound() {
		Set<String> found = of("""
				select part || '.' || col from hanging_on('partner') where depth = 1
				union
				select part || '.' || col from hanging_on('delegate') where depth = 1
				""");
		found.addAll(OWN);
		assertThat(found).isEqualTo(of(LEADING)).hasSizeGreaterThan(10);
		assertThat(of("select part || '.' || col from hanging_on('partner') where depth > 1"))
			.containsExactly("attendance.partner_id");
	}

	@Test
	void areAllGuarded() {
		Set<String> guarded = of("""
				select tgrelid::regclass || '.' || replace(tgname, 'stay_off_merged_', '')
				from pg_trigger
				where tgname like 'stay_off_merged_%'
				""");
		assertThat(guarded).describedAs("what is derived is made of merged records, too").doesNotContain(DERIVED);
		guarded.addAll(List.of("record_person.delegate_id", DERIVED));
		assertThat(guarded).describedAs("A migration that adds a reference calls guard_references() at its end")
			.isEqualTo(of(LEADING));
	}

	@Test
	void arePartsOfRecordsThatSomebodyKeeps() {
		Set<String> owners = of("""
				select owner from hanging_on('partner')
				union
				select owner from hanging_on('delegate')
				""");
		assertThat(owners.stream().map(this.keepers::collection)).contains("meetings", "commitments", "records",
				"users", "partners", "delegates");
	}

}
