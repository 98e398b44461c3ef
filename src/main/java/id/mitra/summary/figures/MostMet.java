package id.mitra.summary.figures;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.mitra.index.tally.Measure;
import id.mitra.index.tally.Tally;

/**
 * The partners that may be among the first of those that were met themselves, by their
 * tallies alone: names and last days are looked up of no more.
 *
 * @param met how many were met
 * @param limit how many are wanted
 * @param counts how many meetings with each, by id
 */
record MostMet(int met, int limit, Map<String, Integer> counts) {

	private static final Comparator<AreaSummary.PartnerFigures> ORDER = Comparator
		.comparing(AreaSummary.PartnerFigures::meetings)
		.thenComparing(AreaSummary.PartnerFigures::lastMeetingOn)
		.reversed()
		.thenComparing(AreaSummary.PartnerFigures::partnerId);

	static MostMet of(List<Tally> known, int limit) {
		Set<String> met = of(known, Measure.MET).map(Tally::subject).collect(Collectors.toSet());
		List<Tally> most = of(known, Measure.PARTNER).filter((tally) -> met.contains(tally.subject()))
			.sorted(Comparator.comparing(Tally::meetings).reversed())
			.toList();
		int fewest = (limit < most.size()) ? most.get(limit - 1).meetings() : 0;
		return new MostMet(most.size(), limit,
				most.stream()
					.filter((tally) -> tally.meetings() >= fewest)
					.collect(Collectors.toMap(Tally::subject, Tally::meetings)));
	}

	Figures.PartnersMet first(List<AreaSummary.PartnerFigures> named) {
		return new Figures.PartnersMet(this.met, named.stream().sorted(ORDER).limit(this.limit).toList());
	}

	private static Stream<Tally> of(List<Tally> tallies, Measure measure) {
		return tallies.stream().filter((tally) -> tally.measure() == measure);
	}

}
