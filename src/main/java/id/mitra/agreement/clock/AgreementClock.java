package id.mitra.agreement.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * What holds of an agreement on a day, by each reading of its text, and over all of them
 * as far as they agree.
 *
 * @param safeNoticeBy the last working day on which notice can leave and be in time by
 * every reading
 * @param decideBy by when it must be decided whether to give notice
 */
public record AgreementClock(LocalDate on, List<ClockReading> readings, AgreementStage stage,
		@Nullable LocalDate endsOn, @Nullable LocalDate noticeBy, @Nullable LocalDate safeNoticeBy,
		@Nullable LocalDate decideBy) {

	/** Before anything is counted, the stage is that of the events. */
	static AgreementClock before(LocalDate on, AgreementStage stage) {
		return new AgreementClock(on, List.of(), stage, null, null, null, null);
	}

	static AgreementClock of(LocalDate on, List<ClockReading> readings, NoticeRule notice, NoticeCalendar calendar) {
		AgreementStage stage = common(readings, ClockReading::stage);
		LocalDate safe = readings.stream()
			.map(ClockReading::noticeBy)
			.filter(Objects::nonNull)
			.min(LocalDate::compareTo)
			.map((day) -> calendar.safe(day, notice.countedTo()))
			.orElse(null);
		return new AgreementClock(on, readings, (stage != null) ? stage : AgreementStage.UNCLEAR,
				common(readings, ClockReading::endsOn), common(readings, ClockReading::noticeBy), safe,
				(safe != null) ? safe.minusMonths(calendar.decideMonths()) : null);
	}

	private static <T> @Nullable T common(List<ClockReading> readings, Function<ClockReading, @Nullable T> what) {
		T first = what.apply(readings.getFirst());
		return readings.stream().allMatch((one) -> Objects.equals(what.apply(one), first)) ? first : null;
	}

}
