package id.mitra.commitment.figures;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

import id.mitra.area.Areas;
import id.mitra.commitment.figures.CommitmentSummary.BySide;
import id.mitra.index.tally.Measure;
import id.mitra.index.tally.PromiseDay;
import id.mitra.index.tally.Question;
import id.mitra.index.tally.Source;
import id.mitra.platform.record.Today;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * How commitments stand today, whenever they were made, beside figures of something else:
 * what is asked about them goes to the tallies with the other questions, in one
 * statement.
 */
@Component
public class CommitmentCounts {

	private final PromiseDay day;

	private final Today today;

	private final LiveCounts live;

	private final Areas areas;

	CommitmentCounts(PromiseDay day, Today today, LiveCounts live, Areas areas) {
		this.day = day;
		this.today = today;
		this.live = live;
		this.areas = areas;
	}

	/** What is asked about all of them; {@link CountedCommitments} reads the answer. */
	public Question question(Measure... measures) {
		return between(null, null, measures);
	}

	/** The same about those that were made in a period, both days included. */
	Question between(@Nullable LocalDate from, @Nullable LocalDate to, Measure... measures) {
		this.day.reach(this.today.date());
		return Question.between(from, to, measures).from(Source.PROMISES);
	}

	/**
	 * Those with a partner and its parts as far as these are of a country, all together
	 * and by area with its children. No tallies are kept of both, so they are counted one
	 * by one.
	 */
	public CountedCommitments counted(@Nullable Long partner, @Nullable String country) {
		Map<CountedBy, Map<Object, BySide>> counted = this.live
			.of(new CommitmentSummaryQuery(null, null, partner, null, null), country);
		Map<String, BySide> byArea = new HashMap<>();
		counted.getOrDefault(CountedBy.AREA, Map.of())
			.forEach((code, figures) -> withParent((String) code)
				.forEach((area) -> byArea.merge(area, figures, BySide::and)));
		BySide all = counted.getOrDefault(CountedBy.ALL, Map.of()).values().stream().reduce(BySide.NONE, BySide::and);
		return new CountedCommitments(Map.of(Measure.TOTAL, Map.of("", all), Measure.AREA, byArea));
	}

	private Stream<String> withParent(String area) {
		return Stream.concat(Stream.of(area),
				this.areas.find(area).stream().flatMap((details) -> Stream.ofNullable(details.parent())));
	}

}
