package id.mitra.agreement.setting;

import java.util.List;
import java.util.Objects;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * How long things take.
 *
 * @param channelLeadDays so many days a note is on its way
 * @param decideMonths so many months before the safe day it must be decided
 * @param duties what follows a signature, in the order in which it is shown
 */
public record Periods(@NotNull @Min(0) @Max(366) @Nullable Integer channelLeadDays,
		@NotNull @Min(0) @Max(60) @Nullable Integer decideMonths,
		@Size(max = 50, message = "{error.entries}") List<@Valid @NotNull DutyPeriod> duties) {

	public Periods(@Nullable Integer channelLeadDays, @Nullable Integer decideMonths,
			@Nullable List<DutyPeriod> duties) {
		this.channelLeadDays = channelLeadDays;
		this.decideMonths = decideMonths;
		this.duties = Objects.requireNonNullElse(duties, List.of());
	}

	Periods completed() {
		return new Periods(this.channelLeadDays, this.decideMonths,
				this.duties.stream().map(DutyPeriod::completed).toList());
	}

}
