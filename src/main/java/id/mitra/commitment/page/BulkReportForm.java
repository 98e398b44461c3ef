package id.mitra.commitment.page;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import id.mitra.commitment.report.BulkReport;
import id.mitra.commitment.report.ReportDraft;
import id.mitra.commitment.term.CommitmentStatus;
import id.mitra.platform.form.Values;
import org.jspecify.annotations.Nullable;

/**
 * One report of several commitments as a browser sends it.
 *
 * @param ids those that are ticked
 * @param listed all that there are to tick
 * @param asked the query of the ledger that they were ticked in, to which one returns
 * @param next where the ledger goes on, if one goes on with it before reporting
 */
record BulkReportForm(List<String> ids, List<String> listed, @Nullable String status, @Nullable String note,
		@Nullable String on, @Nullable String asked, @Nullable String next, @Nullable String key) {

	BulkReportForm(@Nullable List<String> ids, @Nullable List<String> listed, @Nullable String status,
			@Nullable String note, @Nullable String on, @Nullable String asked, @Nullable String next,
			@Nullable String key) {
		this.ids = (ids != null) ? ids : List.of();
		this.listed = (listed != null) ? listed : this.ids;
		this.status = status;
		this.note = note;
		this.on = on;
		this.asked = asked;
		this.next = next;
		this.key = key;
	}

	/** With a key of its own, so that it is kept once. */
	BulkReportForm fresh() {
		return new BulkReportForm(this.ids, this.listed, this.status, this.note, this.on, this.asked, null,
				UUID.randomUUID().toString());
	}

	BulkReport toReport(Values values) {
		return new BulkReport(numbers(this.ids, values),
				new ReportDraft(values.choice("status", this.status, CommitmentStatus.class), values.text(this.note),
						List.of(), values.date("on", this.on), null));
	}

	/** Of all that there are to tick. */
	Ticks offered() {
		return Ticks.of(this.listed);
	}

	/** Of so many as can be reported on at once. */
	Ticks ticks() {
		return Ticks.of(this.ids).first(BulkReport.MOST);
	}

	/** Whether more are ticked than can be reported on at once. */
	public boolean hasTooMany() {
		return Ticks.of(this.ids).number() > BulkReport.MOST;
	}

	/** Where the ledger is as it was; nothing else is gone to. */
	public String back() {
		return "/commitments" + ((this.asked != null && this.asked.matches("\\?[\\w.~%&=+:,-]*")) ? this.asked : "");
	}

	/** The same with what is ticked. */
	public String again() {
		return ticks().none() ? back() : and(back(), Ticks.NAME, ticks().toString());
	}

	/** The next page of the ledger, with what is ticked. */
	String onward() {
		return (this.next != null && this.next.matches("[\\w-]+")) ? and(again(), "cursor", this.next) : again();
	}

	private static String and(String address, String parameter, String value) {
		return address + ((address.indexOf('?') < 0) ? "?" : "&") + parameter + "=" + value;
	}

	/**
	 * The field by which errors name a commitment that is ticked, or null where it is
	 * not.
	 */
	public @Nullable String field(long id) {
		int place = this.ids.indexOf(String.valueOf(id));
		return (place >= 0) ? "ids[" + place + "]" : null;
	}

	private static List<@Nullable Long> numbers(List<String> ids, Values values) {
		List<@Nullable Long> numbers = new ArrayList<>();
		for (int i = 0; i < ids.size(); i++) {
			numbers.add(values.number("ids[" + i + "]", ids.get(i)));
		}
		return numbers;
	}

}
