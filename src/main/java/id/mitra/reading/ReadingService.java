package id.mitra.reading;

import java.nio.charset.StandardCharsets;

import id.mitra.identity.caller.Permission;
import id.mitra.platform.error.Checks;
import id.mitra.platform.error.FieldErrors;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads press releases. It keeps nothing of them.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize(Permission.STAFF)
public class ReadingService {

	/** In bytes of UTF-8. */
	private static final int LONGEST = 200 * 1024;

	private final ReleaseReader reader;

	private final Doubles doubles;

	private final Checks checks;

	ReadingService(ReleaseReader reader, Doubles doubles, Checks checks) {
		this.reader = reader;
		this.doubles = doubles;
		this.checks = checks;
	}

	public Reading read(ReadingDraft draft) {
		check(draft);
		return this.doubles.found(this.reader.read(required(draft.text()), draft.publishedOn(), draft.url()));
	}

	/**
	 * Holds a release to what can be read.
	 */
	public void check(ReadingDraft draft) {
		FieldErrors errors = this.checks.of(draft);
		String text = draft.text();
		errors.rejectIf(text != null && text.getBytes(StandardCharsets.UTF_8).length > LONGEST, "text", "press.text");
		errors.checkYear(draft.publishedOn(), "publishedOn");
		errors.throwIfAny();
	}

	private static String required(@Nullable String text) {
		if (text == null) {
			throw new IllegalStateException("A blank text was let through");
		}
		return text;
	}

}
