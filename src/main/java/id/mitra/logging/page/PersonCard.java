package id.mitra.logging.page;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.mitra.logging.LikelyPerson;
import id.mitra.meeting.term.Side;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to choose with one tap: the step that takes them, and what tells them apart
 * from a namesake. Who is there already is chosen, and taken away by the same tap.
 */
record PersonCard(long id, String name, @Nullable String office, @Nullable LocalDate lastMetOn, Side side,
		boolean chosen) {

	static PersonCard of(LikelyPerson person, MeetingParties parties) {
		String office = Stream.of(person.title(), person.organisation())
			.filter(Objects::nonNull)
			.collect(Collectors.joining(", "));
		boolean partners = person.partnerId() != null || !parties.partnersOrNone().isEmpty();
		Side side = (person.side() == Side.OURS || !partners) ? Side.OURS : Side.PARTNER;
		String id = Long.toString(person.id());
		return new PersonCard(person.id(), person.name(), office.isEmpty() ? null : office, person.lastMetOn(), side,
				parties.peopleOrNone().stream().anyMatch((there) -> there.delegateId().equals(id)));
	}

	public String step() {
		return "toggle-person:" + this.id + ":" + this.side;
	}

}
