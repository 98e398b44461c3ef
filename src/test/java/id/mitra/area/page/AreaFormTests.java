package id.mitra.area.page;

import java.util.List;

import id.mitra.area.page.AreaForm.OwnerForm;
import id.mitra.platform.error.FieldError;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AreaFormTests {

	private static final OwnerForm OWNER = new OwnerForm("Biro Kerja Sama", "2", "2020-01-01", "");

	private static AreaForm form(String dacCodes, List<OwnerForm> owners) {
		return new AreaForm("WAGE", "", true, "110", "Wages", "Pengupahan", "upah; gaji", "", "8.5", dacCodes, owners);
	}

	@Test
	void leadsTheErrorOfAnEntryToItsText() {
		FieldError error = new FieldError("dacCodes[1]", "format", "Five digits.");
		assertThat(form("16070,\r\n160", List.of()).atTheirTexts(List.of(error)))
			.containsExactly(new FieldError("dacCodes", "format", "160: Five digits."));
	}

	@Test
	void leavesOtherErrorsWhereTheyAre() {
		List<FieldError> errors = List.of(new FieldError("owners[0].to", "period", "No."),
				new FieldError("dacCodes", "size", "Too many."));
		assertThat(form("", List.of(OWNER)).atTheirTexts(errors)).isEqualTo(errors);
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
