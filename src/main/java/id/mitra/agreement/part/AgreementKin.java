package id.mitra.agreement.part;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Which agreements came before one and after it, as far as its reader may know them.
 */
public record AgreementKin(@Nullable Long predecessorId, @Nullable String predecessorName,
		List<AgreementLink> successors) {
}
