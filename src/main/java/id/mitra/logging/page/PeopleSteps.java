package id.mitra.logging.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import id.mitra.delegate.DelegateDetails;
import id.mitra.delegate.DelegateDetails.PostDetails;
import id.mitra.delegate.DelegateDraft;
import id.mitra.delegate.DelegateRestController;
import id.mitra.identity.caller.Caller;
import id.mitra.identity.caller.Workplace;
import id.mitra.logging.LikelyPerson;
import id.mitra.logging.LoggingRestController;
import id.mitra.logging.page.MeetingFormSteps.Step;
import id.mitra.meeting.term.AttendanceRole;
import id.mitra.meeting.term.Side;
import id.mitra.partner.PartnerDetails;
import id.mitra.partner.PartnerRestController;
import id.mitra.platform.error.InvalidInput;
import id.mitra.platform.error.RecordNotFound;
import id.mitra.platform.form.FormStep;
import id.mitra.platform.form.Rows;
import id.mitra.platform.text.Similar;

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

	private final PartnerRestController partners;

	PeopleSteps(LoggingRestController logging, DelegateRestController delegates, PartnerRestController partners) {
		this.logging = logging;
		this.delegates = delegates;
		this.partners = partners;
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
			case "paste-people" -> paste(Side.valueOf(side(step.argument())), parties, finder);
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
		MeetingParties there = accompanied(parties, person, Side.valueOf(side(step.choice())));
		PersonThere row = known(there, person, Side.valueOf(side(step.choice())));
		return new Step(there.withPeople(Rows.with(there.peopleOrNone(), row)), MeetingFinder.EMPTY,
				MeetingFinding.focusOn(focus));
	}

	/** With whoever comes first of the other side comes the partner they stand for. */
	private MeetingParties accompanied(MeetingParties parties, DelegateDetails person, Side side) {
		Optional<Long> partner = person.latestFirst()
			.stream()
			.map(PostDetails::partnerId)
			.filter(Objects::nonNull)
			.findFirst();
		if (side == Side.OURS || !parties.partnersOrNone().isEmpty() || partner.isEmpty()) {
			return parties;
		}
		try {
			PartnerDetails there = this.partners.get(partner.get());
			return parties
				.withPartners(List.of(PartnerThere.known(there.id(), there.name(), there.names().abbreviation())));
		}
		catch (RecordNotFound hidden) {
			return parties;
		}
	}

	private static PersonThere known(MeetingParties parties, DelegateDetails person, Side side) {
		List<String> partners = parties.partnersOrNone().stream().map(PartnerThere::partnerId).toList();
		Optional<PostDetails> post = person.latestFirst()
			.stream()
			.filter((one) -> partners.contains(String.valueOf(one.partnerId())))
			.findFirst()
			.or(() -> person.latestFirst().stream().findFirst());
		String partner = post.map((one) -> String.valueOf(one.partnerId()))
			.filter(partners::contains)
			.orElse(parties.leadOrFirst());
		return new PersonThere(Long.toString(person.id()), person.fullName(), side.name(),
				(side == Side.PARTNER) ? partner : null, null, role(parties, side).name(), null,
				post.map(PostDetails::title).orElse(null), post.map(PostDetails::organisation).orElse(null));
	}

	/** Whoever comes first heads a side, until another is said to. */
	private static AttendanceRole role(MeetingParties parties, Side side) {
		return parties.head(side).isEmpty() ? AttendanceRole.HEAD : AttendanceRole.MEMBER;
	}

	private Step begin(Side side, MeetingParties parties, MeetingFinder finder) {
		int row = parties.peopleOrNone().size();
		PersonThere newcomer = newcomer(parties, finder.person(), side);
		return new Step(parties.withPeople(Rows.with(parties.peopleOrNone(), newcomer)), MeetingFinder.EMPTY,
				MeetingFinding.alike(similar(row, newcomer), "people[" + row + "].title"));
	}

	private static PersonThere newcomer(MeetingParties parties, String name, Side side) {
		Long unit = Caller.current().map(Caller::workplace).map(Workplace::unitId).orElse(null);
		return new PersonThere(Integer.toString(parties.freshId()), name, side.name(),
				(side == Side.PARTNER) ? parties.leadOrFirst() : null, (unit != null) ? unit.toString() : null,
				role(parties, side).name(), null, null, null);
	}

	/**
	 * A line each, up to as many as a delegation has; what can't be read stays where it
	 * is.
	 */
	private Step paste(Side side, MeetingParties parties, MeetingFinder finder) {
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
				alike.putAll(similar(row, there.peopleOrNone().get(row)));
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
			PersonThere newcomer = newcomer(parties, pasted.name(), side).titled(pasted.title());
			return parties.withPeople(Rows.with(parties.peopleOrNone(), newcomer));
		}
		String id = Long.toString(called.getFirst().id());
		if (parties.peopleOrNone().stream().anyMatch((person) -> person.delegateId().equals(id))) {
			return parties;
		}
		DelegateDetails person = this.delegates.get(called.getFirst().id());
		Side own = Objects.requireNonNullElse(called.getFirst().side(), side);
		MeetingParties there = accompanied(parties, person, own);
		return there.withPeople(Rows.with(there.peopleOrNone(), known(there, person, own).titled(pasted.title())));
	}

	/** What is wrong with a name is said on saving. */
	private Map<String, List<Similar>> similar(int row, PersonThere newcomer) {
		Map<String, List<Similar>> similar = new LinkedHashMap<>();
		try {
			similar.put("people[" + row + "]", this.delegates
				.similar(new DelegateDraft(newcomer.name(), null, null, null, null, null, null), null));
		}
		catch (InvalidInput invalid) {
			return Map.of();
		}
		return similar;
	}

	/** Somebody on record instead of the newcomer who was them all along. */
	private Step take(int row, long id, MeetingParties parties) {
		DelegateDetails person = this.delegates.get(id);
		boolean there = parties.peopleOrNone().stream().anyMatch((one) -> one.delegateId().equals(Long.toString(id)));
		return changed(parties.withPeople(there ? Rows.without(parties.peopleOrNone(), row)
				: Rows.changed(parties.peopleOrNone(), row, (newcomer) -> {
					Side side = newcomer.ours() ? Side.OURS : Side.PARTNER;
					PersonThere known = known(parties, person, side);
					return newcomer.heads() ? known.as(AttendanceRole.HEAD) : known;
				})));
	}

	private static PersonThere otherSide(PersonThere person, MeetingParties parties) {
		Side side = person.ours() ? Side.PARTNER : Side.OURS;
		return person.onSide(side, parties.leadOrFirst()).as(role(parties, side));
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
