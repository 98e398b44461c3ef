package id.mitra.audit;

import java.util.HexFormat;

import org.jspecify.annotations.Nullable;

/**
 * What a check of the audit's chain found.
 *
 * @param links how many links were checked and hold
 * @param erased how many of their entries had their names and values erased
 * @param head the hash of the last one that holds; noted elsewhere, it shows later that
 * nothing was cut off since
 * @param fault the first entry that is not as it was, and how; null where all are
 */
record AuditVerdict(long links, long erased, byte[] head, @Nullable String fault) {

	AuditVerdict with(String fault) {
		return new AuditVerdict(this.links, this.erased, this.head, fault);
	}

	boolean holds() {
		return this.fault == null;
	}

	String headInHex() {
		return HexFormat.of().formatHex(this.head);
	}

}
