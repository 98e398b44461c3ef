package id.mitra.logging.page;

import id.mitra.meeting.part.Statement;
import id.mitra.platform.form.Values;
import org.jspecify.annotations.Nullable;

/**
 * A statement being written.
 */
record StatementThere(@Nullable String delegateId, @Nullable String language, @Nullable String text) {

	boolean isBlank() {
		return this.text == null || this.text.isBlank();
	}

	Statement read(Values row) {
		Long speaker = row.number("delegateId", this.delegateId);
		return new Statement((speaker != null) ? speaker : 0L, String.valueOf(this.text),
				(this.language != null) ? this.language : "id");
	}

}
