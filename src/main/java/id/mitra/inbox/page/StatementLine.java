package id.mitra.inbox.page;

import java.util.List;

import id.mitra.reading.Reading.ReportedPerson;
import id.mitra.reading.Reading.ReportedStatement;
import org.jspecify.annotations.Nullable;

/**
 * A quotation in a release as a browser sent it.
 *
 * @param keep set where it is to be kept
 * @param speaker the place of who said it among the people, from 0
 */
record StatementLine(@Nullable String keep, @Nullable String speaker, @Nullable String text) {

	static StatementLine of(ReportedStatement said, List<ReportedPerson> people) {
		int place = people.stream().map(ReportedPerson::name).toList().indexOf(said.speaker());
		return new StatementLine((place >= 0) ? "true" : null, (place >= 0) ? String.valueOf(place) : null,
				said.text());
	}

}
