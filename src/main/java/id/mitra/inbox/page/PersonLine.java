package id.mitra.inbox.page;

import java.util.Objects;

import id.mitra.reading.Reading.ReportedPerson;
import org.jspecify.annotations.Nullable;

/**
 * Someone in a release as a browser sent them; {@code as} and {@code find} as with
 * {@link PartnerLine}.
 */
record PersonLine(@Nullable String as, @Nullable String name, @Nullable String title, @Nullable String side,
		@Nullable String find) {

	/** Nobody has said yet whether they are on record. */
	static final String ASK = "";

	static PersonLine of(ReportedPerson person) {
		return new PersonLine(ASK, person.name(), person.title(), person.side().name(), null);
	}

	PersonLine as(String id) {
		return new PersonLine(id, this.name, this.title, this.side, this.find);
	}

	/** Whether the officer is asked who that is. */
	public boolean open() {
		return this.as == null || this.as.isBlank();
	}

	String wanted() {
		return (this.find != null && !this.find.isBlank()) ? this.find : Objects.requireNonNullElse(this.name, "");
	}

}
