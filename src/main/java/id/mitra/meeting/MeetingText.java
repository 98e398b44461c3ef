package id.mitra.meeting;

import java.util.ArrayList;
import java.util.List;

import id.mitra.index.Key;
import id.mitra.index.KeyType;
import id.mitra.index.text.MeetingWords;
import id.mitra.index.text.QueryTerm;
import id.mitra.meeting.term.MeetingKind;
import id.mitra.platform.listing.Listing;
import org.jspecify.annotations.Nullable;

/**
 * A list's text filter: reads what meetings are found by one half month after the other,
 * and only until the page is full. All else that the list is filtered by is asked for in
 * the same index, as a page is cut before the meetings themselves are read.
 */
record MeetingText(String terms, MeetingQuery query, @Nullable String day) {

	/**
	 * The filter, if there is one.
	 * @param day that it keeps to, as SQL, or null for any
	 */
	static @Nullable MeetingText of(MeetingQuery query, MeetingWords words, @Nullable String day) {
		if (query.q() == null || query.q().isBlank()) {
			return null;
		}
		List<QueryTerm> terms = new ArrayList<>(words.terms(query.q()));
		add(terms, KeyType.PARTNER, query.whom().partner());
		add(terms, KeyType.AREA, query.area());
		add(terms, KeyType.COUNTRY, query.whom().country());
		add(terms, KeyType.PLACE, query.place());
		add(terms, KeyType.DELEGATE, query.whom().delegate());
		add(terms, KeyType.KIND, query.traits().kind());
		add(terms, KeyType.LEVEL, query.traits().level());
		add(terms, KeyType.OUR_LEVEL, query.traits().ourLevel());
		add(terms, KeyType.STATUS, query.traits().status());
		if (query.traits().internal() != null) {
			terms.add(QueryTerm.key(Key.of(KeyType.KIND, MeetingKind.INTERNAL)).negated(!query.traits().internal()));
		}
		return new MeetingText(words.json(terms), query, day);
	}

	private static void add(List<QueryTerm> terms, KeyType type, @Nullable Object value) {
		if (value != null && !value.toString().isBlank()) {
			terms.add(QueryTerm.key(Key.of(type, value)));
		}
	}

	String tables() {
		return trashed() ? "meeting_text t join meeting m on m.id = t.id" : """
				text_period period
				cross join lateral (
				  select m.id
				  from meeting_text m
				  where m.trashed_at is null
				    and dated_words(m.date, m.words)
				      @@ dated_query((select query_template(cast(:terms as jsonb), cast(:clearance as classification))),
				        period.prefix)
				    and %s %s %s %s %s %s %s) found
				join meeting m on m.id = found.id""".formatted(MeetingVisibility.CONDITION,
				(this.query.traits().classification() != null)
						? "and m.classification = cast(:classification as classification)" : "",
				outcome(this.query.traits().outcome()), (this.query.days().from() != null) ? "and m.date >= :from" : "",
				(this.query.days().to() != null) ? "and m.date <= :to" : "",
				(this.day != null) ? "and m.date = " + this.day : "", Listing.PAGE);
	}

	/** What is found by words doesn't say what came of it: its record does. */
	private static String outcome(@Nullable Boolean wanted) {
		return (wanted == null) ? ""
				: "and exists (select from meeting o where o.id = m.id and (o.outcome is null) = " + !wanted + ")";
	}

	void addTo(Listing listing) {
		listing.bind("terms", this.terms);
		if (trashed()) {
			listing.where("t.trashed_at is not null")
				.where("t.words @@ words_query((select query_template(cast(:terms as jsonb), "
						+ "cast(:clearance as classification))))");
			return;
		}
		listing
			.inParts("period.start",
					"date".equals(this.query.sort()) ? "period.start >= half_month(:key_0)" : "period.start <= :key_0")
			.where("period.start >= half_month(:from)", "from", this.query.days().from())
			.where("period.start <= :to", "to", this.query.days().to());
		if (this.day != null) {
			listing.where("period.start = half_month(" + this.day + ")");
		}
	}

	private boolean trashed() {
		return Boolean.TRUE.equals(this.query.trashed());
	}

}
