package id.mitra.logging.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import id.mitra.delegate.DelegateDetails;
import id.mitra.delegate.DelegateRestController;
import id.mitra.logging.LikelyPerson;
import id.mitra.logging.LoggingRestController;
import id.mitra.logging.page.MeetingFormSteps.Step;
import id.mitra.meeting.term.Side;
import id.mitra.platform.form.Rows;
import id.mitra.platform.text.Similar;

import org.springframework.stereotype.Component;

/**
 * Reads lines that were pasted as the people of a side, a person each.
 */
@Component
class PastedPeople {

	private final LoggingRestController logging;

	private final DelegateRestController delegates;

	private final PeopleRows rows;

	PastedPeople(LoggingRestController logging, DelegateRestController delegates, PeopleRows rows) {
		this.logging = logging;
		this.delegates = delegates;
		this.rows = rows;
	}

	/**
	 * A line each, up to as many as a delegation has; what can't be read stays where it
	 * is.
	 */
	Step paste(Side side, MeetingParties parties, MeetingFinder finder) {
		MeetingParties there = parties;
		Map<String, List<Similar>> alike = new LinkedHashMap<>();
		List<String> unread = new ArrayList<>();
		for (String line : finder.first()) {
			Optional<PastedPerson> person = PastedPerson.of(line);
			if (person.isEmpty()) {
				unread.add(line);
				continue;
			}
			int row = there.peopleOrNone().size();
			there = with(there, person.get(), side);
			if (there.peopleOrNone().size() > row && there.peopleOrNone().get(row).fresh()) {
				alike.putAll(this.rows.similar(row, there.peopleOrNone().get(row)));
			}
		}
		MeetingFinder left = finder.left(unread);
		return new Step(there, left, MeetingFinding.alike(alike, left.hasPasted() ? "pasted" : null));
	}

	/**
	 * Whoever is called so on record, the one of that post first, on their own side; else
	 * somebody new.
	 */
	private MeetingParties with(MeetingParties parties, PastedPerson pasted, Side side) {
		List<LikelyPerson> called = this.logging.people(null, pasted.asked())
			.stream()
			.filter((person) -> pasted.isNamed(person.name()))
			.toList();
		if (called.isEmpty() || (called.size() > 1 && !pasted.holds(called.getFirst().title()))) {
			PersonThere newcomer = PeopleRows.newcomer(parties, pasted.name(), side).titled(pasted.title());
			return parties.withPeople(Rows.with(parties.peopleOrNone(), newcomer));
		}
		String id = Long.toString(called.getFirst().id());
		if (parties.peopleOrNone().stream().anyMatch((person) -> person.delegateId().equals(id))) {
			return parties;
		}
		DelegateDetails person = this.delegates.get(called.getFirst().id());
		Side own = Objects.requireNonNullElse(called.getFirst().side(), side);
		return this.rows.with(parties, person, own, (row) -> row.titled(pasted.title()));
	}

}
