package id.mitra.agreement.page;

import java.util.ArrayList;
import java.util.List;

import id.mitra.agreement.setting.DutyPeriod;
import id.mitra.agreement.setting.Periods;
import id.mitra.platform.form.Rows;
import id.mitra.platform.form.Values;
import org.jspecify.annotations.Nullable;

/**
 * How long things take, as a browser sends it.
 *
 * @param seen what was kept when the form was opened
 */
record PeriodsForm(@Nullable String channelLeadDays, @Nullable String decideMonths, List<DutyLine> duties,
		@Nullable String seen) {

	PeriodsForm(@Nullable String channelLeadDays, @Nullable String decideMonths, @Nullable List<DutyLine> duties,
			@Nullable String seen) {
		this.channelLeadDays = channelLeadDays;
		this.decideMonths = decideMonths;
		this.duties = Rows.sent(duties);
		this.seen = seen;
	}

	/** A duty; its kind stays what it was called when it was added. */
	record DutyLine(@Nullable String kind, @Nullable String textId, @Nullable String textEn, @Nullable String days,
			@Nullable String working) {

		static final DutyLine BLANK = new DutyLine(null, null, null, null, "true");

		private static DutyLine of(DutyPeriod duty) {
			return new DutyLine(duty.kind(), duty.textId(), duty.textEn(), TypedTerm.text(duty.days()),
					TypedTerm.text(duty.working()));
		}

		/** Whether nothing was typed into it. */
		boolean isBlank() {
			return isEmpty(this.kind) && isEmpty(this.textId) && isEmpty(this.textEn) && isEmpty(this.days);
		}

		private static boolean isEmpty(@Nullable String typed) {
			return typed == null || typed.isBlank();
		}

		private DutyPeriod toDraft(Values values) {
			return new DutyPeriod(values.text(this.kind), values.text(this.textId), values.text(this.textEn),
					TypedTerm.number(values, "days", this.days), this.working != null);
		}

	}

	static PeriodsForm of(Periods periods) {
		return new PeriodsForm(TypedTerm.text(periods.channelLeadDays()), TypedTerm.text(periods.decideMonths()),
				Rows.with(periods.duties().stream().map(DutyLine::of).toList(), DutyLine.BLANK), mark(periods));
	}

	/** Tells two states apart. */
	static String mark(Periods periods) {
		return Integer.toHexString(periods.hashCode());
	}

	/** As it was typed, by somebody who was told of what is kept now. */
	PeriodsForm seeing(Periods periods) {
		return new PeriodsForm(this.channelLeadDays, this.decideMonths, this.duties, mark(periods));
	}

	Periods toDraft(Values values) {
		List<DutyPeriod> kept = new ArrayList<>();
		for (int at = 0; at < this.duties.size(); at++) {
			if (!this.duties.get(at).isBlank()) {
				kept.add(this.duties.get(at).toDraft(values.row("duties[" + kept.size() + "]", "duties[" + at + "]")));
			}
		}
		return new Periods(TypedTerm.number(values, "channelLeadDays", this.channelLeadDays),
				TypedTerm.number(values, "decideMonths", this.decideMonths), kept);
	}

}
