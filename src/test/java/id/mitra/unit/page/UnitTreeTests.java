package id.mitra.unit.page;

import java.time.Instant;
import java.util.List;

import id.mitra.platform.record.Handle;
import id.mitra.platform.record.Stamp;
import id.mitra.unit.UnitDetails;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class UnitTreeTests {

	private static UnitDetails unit(long id, @Nullable Long parent) {
		return new UnitDetails(new Handle(id, 0, "Unit " + id), "Unit " + id, null, null, parent, null,
				new Stamp(Instant.EPOCH, "", Instant.EPOCH, ""));
	}

	private static List<String> order(UnitTree tree) {
		return tree.branches().stream().map((branch) -> branch.depth() + ":" + branch.unit().id()).toList();
	}

	@Test
	void putsEachUnitBelowTheOneItIsPartOf() {
		assertThat(order(UnitTree.of(List.of(unit(1, 3L), unit(2, null), unit(3, null), unit(4, 1L)))))
			.containsExactly("0:2", "0:3", "1:1", "2:4");
	}

	@Test
	void keepsAUnitWhoseParentIsNotListed() {
		assertThat(order(UnitTree.of(List.of(unit(1, 9L))))).containsExactly("0:1");
	}

}
