package id.mitra.platform.error;

import java.util.List;

/**
 * The record has changed since the caller read it: 412, with both versions of each field
 * that differs.
 */
public class StaleVersion extends RuntimeException {

	private final transient List<Conflict> conflicts;

	private final int current;

	public StaleVersion(int current, List<Conflict> conflicts) {
		super("The record is at version " + current);
		this.current = current;
		this.conflicts = conflicts;
	}

	public List<Conflict> conflicts() {
		return this.conflicts;
	}

	/**
	 * The version that an edit has to name to replace what is on record now.
	 */
	public int current() {
		return this.current;
	}

}
