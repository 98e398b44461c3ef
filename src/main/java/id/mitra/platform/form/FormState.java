package id.mitra.platform.form;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What a form sends of itself beside what was typed into it: the key that makes a
 * creation happen once, the version that an edit was made from, and whether a record that
 * looks like others is meant to be one of its own.
 */
public record FormState(@Nullable String key, @Nullable String version, @Nullable String confirmed) {

	/** A form for a new record. */
	public static FormState blank() {
		return new FormState(UUID.randomUUID().toString(), null, null);
	}

	/** A form for a record on record. */
	public static FormState of(int version) {
		return new FormState(null, String.valueOf(version), null);
	}

	public boolean isConfirmed() {
		return "true".equals(this.confirmed);
	}

}
