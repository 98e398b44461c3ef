package id.mitra.logging.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import id.mitra.delegate.DelegateDetails;
import id.mitra.delegate.DelegateRestController;
import id.mitra.logging.LikelyPerson;
import id.mitra.logging.LoggingRestController;
import id.mitra.logging.page.MeetingFormSteps.Step;
import id.mitra.meeting.term.AttendanceRole;
import id.mitra.meeting.term.Side;
import id.mitra.platform.form.FormStep;
import id.mitra.platform.form.Rows;

import org.springframework.stereotype.Component;

/**
 * The steps that bring people into the form of a meeting, and order them. Whoever is new
 * comes on record with the meeting, not before it.
 */
@Component
class PeopleSteps {

	private static final String FIELD = "findPerson";

	private final LoggingRestController logging;

	private final DelegateRestController delegates;

	private final PeopleRows rows;

	private final PastedPeople pasted;

	PeopleSteps(LoggingRestController logging, DelegateRestController delegates, PeopleRows rows, PastedPeople pasted) {
		this.logging = logging;
		this.delegates = delegates;
		this.rows = rows;
		this.pasted = pasted;
	}

	/** Those who were there most likely, for one tap each. */
	List<PersonCard> likeliest(MeetingParties parties) {
		String lead = parties.leadOrFirst();
		boolean known = lead != null && lead.matches("\\d{1,18}");
		return cards(this.logging.people(known ? Long.valueOf(lead) : null, null), parties);
	}

	private static List<PersonCard> cards(List<LikelyPerson> people, MeetingParties parties) {
		return people.stream().map((person) -> PersonCard.of(person, parties)).toList();
	}

	Step take(FormStep step, MeetingParties parties, MeetingFinder finder) {
		List<PersonThere> people = parties.peopleOrNone();
		return switch (step.name()) {
			case "find-person" -> new Step(parties, finder,
					MeetingFinding.people(cards(this.logging.people(null, finder.person()), parties)));
			case "toggle-person" -> toggle(step, parties, finder);
			case "new-person" -> begin(Side.valueOf(side(step.argument())), parties, finder);
			case "take-person" -> take(step.index(), number(step.choice()), parties);
			case "side-person" ->
				changed(parties.withPeople(Rows.changed(people, step.index(), (person) -> otherSide(person, parties))));
			case "remove-person" -> changed(parties.withPeople(Rows.without(people, step.index())));
			case "pasted" -> new Step(parties, finder, MeetingFinding.focusOn(step.name()));
			case "paste-people" -> this.pasted.paste(Side.valueOf(side(step.argument())), parties, finder);
			case "move-person" -> changed(parties.withPeople(moved(people, step.index(), (int) number(step.choice()))));
			case "up-person" -> changed(parties.withPeople(raised(people, step.index())));
			default -> changed(parties);
		};
	}

	private static long number(String digits) {
		return digits.matches("\\d{1,18}") ? Long.parseLong(digits) : -1;
	}

	private static String side(String text) {
		return Side.OURS.name().equals(text) ? text : Side.PARTNER.name();
	}

	/** Whoever is there already is taken away again. */
	private Step toggle(FormStep step, MeetingParties parties, MeetingFinder finder) {
		String id = Long.toString(step.id());
		List<PersonThere> others = parties.peopleOrNone()
			.stream()
			.filter((person) -> !person.delegateId().equals(id))
			.toList();
		String focus = finder.person().isEmpty() ? null : FIELD;
		if (others.size() < parties.peopleOrNone().size()) {
			return new Step(parties.withPeople(others), MeetingFinder.EMPTY, MeetingFinding.focusOn(focus));
		}
		DelegateDetails person = this.delegates.get(step.id());
		MeetingParties there = this.rows.with(parties, person, Side.valueOf(side(step.choice())), (row) -> row);
		return new Step(there, MeetingFinder.EMPTY, MeetingFinding.focusOn(focus));
	}

	private Step begin(Side side, MeetingParties parties, MeetingFinder finder) {
		int row = parties.peopleOrNone().size();
		PersonThere newcomer = PeopleRows.newcomer(parties, finder.person(), side);
		return new Step(parties.withPeople(Rows.with(parties.peopleOrNone(), newcomer)), MeetingFinder.EMPTY,
				MeetingFinding.alike(this.rows.similar(row, newcomer), "people[" + row + "].title"));
	}

	/** Somebody on record instead of the newcomer who was them all along. */
	private Step take(int row, long id, MeetingParties parties) {
		DelegateDetails person = this.delegates.get(id);
		boolean there = parties.peopleOrNone().stream().anyMatch((one) -> one.delegateId().equals(Long.toString(id)));
		return changed(parties.withPeople(there ? Rows.without(parties.peopleOrNone(), row)
				: Rows.changed(parties.peopleOrNone(), row, (newcomer) -> {
					Side side = newcomer.ours() ? Side.OURS : Side.PARTNER;
					PersonThere known = PeopleRows.known(parties, person, side);
					return newcomer.heads() ? known.as(AttendanceRole.HEAD) : known;
				})));
	}

	private static PersonThere otherSide(PersonThere person, MeetingParties parties) {
		Side side = person.ours() ? Side.PARTNER : Side.OURS;
		return person.onSide(side, parties.leadOrFirst()).as(PeopleRows.role(parties, side));
	}

	/** To where another stands, as a drop says. */
	private static List<PersonThere> moved(List<PersonThere> people, int from, int to) {
		List<PersonThere> order = new ArrayList<>(people);
		if (Rows.has(order, from) && Rows.has(order, to)) {
			order.add(to, order.remove(from));
		}
		return order;
	}

	/** Before the nearest person of the same side. */
	private static List<PersonThere> raised(List<PersonThere> people, int index) {
		List<PersonThere> order = new ArrayList<>(people);
		if (Rows.has(order, index)) {
			for (int i = index - 1; i >= 0; i--) {
				if (order.get(i).side().equals(order.get(index).side())) {
					Collections.rotate(order.subList(i, index + 1), 1);
					break;
				}
			}
		}
		return order;
	}

	private static Step changed(MeetingParties parties) {
		return new Step(parties, MeetingFinder.EMPTY, MeetingFinding.NOTHING);
	}

}
