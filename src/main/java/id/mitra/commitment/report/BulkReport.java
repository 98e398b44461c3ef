package id.mitra.commitment.report;

import java.util.List;

import id.mitra.platform.field.Flat;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * One report of several commitments.
 */
public record BulkReport(@NotEmpty(message = "{error.required}") @Size(max = BulkReport.MOST,
		message = "{error.entries}") List<@NotNull @Nullable Long> ids, @Valid @Flat ReportDraft report) {

	/** As many as a page of a list has at most. */
	public static final int MOST = 100;

	public BulkReport(@Nullable List<@Nullable Long> ids, @Nullable ReportDraft report) {
		this.ids = (ids != null) ? ids : List.of();
		this.report = (report != null) ? report : new ReportDraft(null, null, null, null, null);
	}

}
