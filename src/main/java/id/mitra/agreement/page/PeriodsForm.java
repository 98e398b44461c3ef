package id.mitra.agreement.page;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

import id.mitra.agreement.setting.DutyPeriod;
import id.mitra.agreement.setting.Periods;
import id.mitra.agreement.setting.PeriodsDetails;
import id.mitra.platform.form.FormStep;
import id.mitra.platform.form.Rows;
import id.mitra.platform.form.Values;
import id.mitra.platform.record.Version;
import org.jspecify.annotations.Nullable;

/**
 * How long things take, as a browser sends it.
 *
 * @param version the version that the form was opened with
 */
record PeriodsForm(@Nullable String channelLeadDays, @Nullable String decideMonths, List<DutyLine> duties,
		@Nullable String version) {

	PeriodsForm(@Nullable String channelLeadDays, @Nullable String decideMonths, @Nullable List<DutyLine> duties,
			@Nullable String version) {
		this.channelLeadDays = channelLeadDays;
		this.decideMonths = decideMonths;
		this.duties = Rows.sent(duties);
		this.version = version;
	}

	/**
	 * A duty; its kind is made of its words when it is added and stays what it was then.
	 *
	 * @param removed given where saving takes it off the list
	 */
	record DutyLine(@Nullable String kind, @Nullable String textId, @Nullable String textEn, @Nullable String days,
			@Nullable String working, @Nullable String removed) {

		private static final Pattern MARKS = Pattern.compile("\\p{M}+");

		private static final Pattern NO_LETTERS = Pattern.compile("[^A-Z]+");

		private static final int LONGEST = 40;

		static final DutyLine BLANK = new DutyLine(null, null, null, null, "true", null);

		private static DutyLine of(DutyPeriod duty) {
			return new DutyLine(duty.kind(), duty.textId(), duty.textEn(), TypedTerm.text(duty.days()),
					TypedTerm.text(duty.working()), null);
		}

		public boolean fresh() {
			return isEmpty(this.kind);
		}

		/** Whether it must be asked for of every agreement. */
		public boolean lasts() {
			return DutyPeriod.lasts(this.kind);
		}

		/** What it is called where it stands in one line. */
		public String words() {
			return Objects.requireNonNullElse(isEmpty(this.textId) ? this.textEn : this.textId, "");
		}

		private DutyLine removed(boolean removed) {
			return new DutyLine(this.kind, this.textId, this.textEn, this.days, this.working, removed ? "true" : null);
		}

		/**
		 * Whether it comes on no list: taken off it, or new with nothing typed into it.
		 */
		private boolean isLeftOut() {
			return this.removed != null
					|| (fresh() && isEmpty(this.textId) && isEmpty(this.textEn) && isEmpty(this.days));
		}

		/** A kind of the duty's words that none of those before it has. */
		private String made(List<DutyPeriod> before) {
			String words = Objects.requireNonNullElse(isEmpty(this.textEn) ? this.textId : this.textEn, "");
			String letters = NO_LETTERS
				.matcher(MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFD))
					.replaceAll("")
					.toUpperCase(Locale.ROOT))
				.replaceAll(" ")
				.strip()
				.replace(' ', '_');
			String made = letters.isEmpty() ? "DUTY" : letters.substring(0, Math.min(letters.length(), LONGEST));
			return made + "_".repeat((int) before.stream().filter((one) -> isLike(made, one.kind())).count());
		}

		private static boolean isLike(String made, @Nullable String kind) {
			return kind != null && kind.matches(made + "_*");
		}

		private static boolean isEmpty(@Nullable String typed) {
			return typed == null || typed.isBlank();
		}

		private DutyPeriod toDraft(Values values, List<DutyPeriod> before) {
			return new DutyPeriod(fresh() ? made(before) : values.text(this.kind), values.line(this.textId),
					values.line(this.textEn), TypedTerm.number(values, "days", this.days), this.working != null);
		}

	}

	static PeriodsForm of(PeriodsDetails kept) {
		Periods periods = kept.periods();
		return new PeriodsForm(TypedTerm.text(periods.channelLeadDays()), TypedTerm.text(periods.decideMonths()),
				Rows.with(periods.duties().stream().map(DutyLine::of).toList(), DutyLine.BLANK),
				String.valueOf(kept.version()));
	}

	/** With a duty marked to be removed, or to stay after all. */
	PeriodsForm after(FormStep step) {
		return new PeriodsForm(this.channelLeadDays, this.decideMonths,
				Rows.changed(this.duties, step.index(), (duty) -> duty.removed(step.is("remove-duty"))), this.version);
	}

	/** What it was opened with; where it doesn't say, no version that there is. */
	Version from() {
		return Version.valueOf(Objects.requireNonNullElse(this.version, ""));
	}

	Periods toDraft(Values values) {
		List<DutyPeriod> kept = new ArrayList<>();
		for (int at = 0; at < this.duties.size(); at++) {
			if (!this.duties.get(at).isLeftOut()) {
				Values row = values.row("duties[" + kept.size() + "]", "duties[" + at + "]");
				kept.add(this.duties.get(at).toDraft(row, List.copyOf(kept)));
			}
		}
		return new Periods(TypedTerm.number(values, "channelLeadDays", this.channelLeadDays),
				TypedTerm.number(values, "decideMonths", this.decideMonths), kept);
	}

}
