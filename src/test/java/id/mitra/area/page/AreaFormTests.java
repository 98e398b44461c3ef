package id.mitra.area.page;

import java.util.List;

import id.mitra.area.page.AreaForm.OwnerForm;
import id.mitra.area.page.AreaForm.TypedNames;
import id.mitra.area.page.AreaForm.TypedReferences;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AreaFormTests {

	private static final OwnerForm OWNER = new OwnerForm("Biro Kerja Sama", "2", "2020-01-01", "");

	private static AreaForm form(String dacCodes, List<OwnerForm> owners) {
		return new AreaForm("WAGE", "", true, "110", new TypedNames("Wages", "Pengupahan", "", "", "upah; gaji"),
				new TypedReferences("", "8.5", dacCodes), owners);
	}

	@Test
	void dropsRowsInWhichNothingWasTyped() {
		assertThat(form("", List.of(OwnerForm.BLANK, OWNER, OwnerForm.BLANK)).compacted().owners())
			.containsExactly(OWNER);
	}

	@Test
	void addsAndRemovesRows() {
		AreaForm form = form("", List.of(OWNER)).withAnotherOwner();
		assertThat(form.owners()).containsExactly(OWNER, OwnerForm.BLANK);
		assertThat(form.withoutOwner(0).owners()).containsExactly(OwnerForm.BLANK);
		assertThat(form.withoutOwner(7)).isEqualTo(form);
	}

}
