package id.mitra.meeting.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import id.mitra.delegate.DelegateDetails;
import id.mitra.delegate.DelegateRestController;
import id.mitra.meeting.AttendanceRole;
import id.mitra.meeting.Side;
import id.mitra.meeting.page.MeetingFinding.Suggestion;
import id.mitra.meeting.page.MeetingParties.PartnerLine;
import id.mitra.meeting.page.MeetingParties.PersonLine;
import id.mitra.meeting.page.MeetingParties.StatementLine;
import id.mitra.partner.PartnerDetails;
import id.mitra.partner.PartnerRestController;
import id.mitra.platform.error.InvalidInput;
import id.mitra.platform.form.FormReader;
import id.mitra.platform.text.Similar;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The steps of the meeting form short of saving: find, choose, add, order, remove. Each
 * is a button of the form, so that all of it works without script.
 */
@Component
class MeetingFormSteps {

	private final PartnerRestController partners;

	private final DelegateRestController delegates;

	private final FormReader reader;

	MeetingFormSteps(PartnerRestController partners, DelegateRestController delegates, FormReader reader) {
		this.partners = partners;
		this.delegates = delegates;
		this.reader = reader;
	}

	/**
	 * Where a step leads: the sides and the search as they are after it, and what was
	 * found.
	 */
	record Step(MeetingParties parties, MeetingFinder finder, MeetingFinding finding) {
	}

	/**
	 * Takes a step.
	 * @param action the verb and, after a colon, what it is about: {@code add-ours:12}
	 * @param form the meeting as it was typed, from which records added on the way have
	 * their classification
	 * @param key the form's key, from which those of records added on the way follow
	 */
	Step take(String action, MeetingForm form, MeetingParties parties, MeetingFinder finder, String key) {
		String verb = action.split(":", 2)[0];
		String argument = action.contains(":") ? action.split(":", 2)[1] : "";
		return switch (verb) {
			case "find-partner", "find-ours", "find-theirs" -> find(verb.substring(5), parties, finder);
			case "new-partner", "new-ours", "new-theirs" -> begin(verb.substring(4), parties, finder);
			case "add-partner" -> addPartner(parties, this.partners.get(number(argument)));
			case "add-ours", "add-theirs" ->
				addPerson(verb.substring(4), parties, this.delegates.get(number(argument)));
			case "create-partner" -> createPartner(argument.equals("anyway"), form, parties, finder, key);
			case "create-ours", "create-theirs" ->
				createPerson(verb.substring(7), argument.equals("anyway"), form, parties, finder, key);
			case "remove-partner" ->
				changed(parties.withPartners(without(parties.partnersOrNone(), number(argument))), "findPartner");
			case "remove-person" ->
				changed(parties.withPeople(without(parties.peopleOrNone(), number(argument))), null);
			case "up-person" -> changed(parties.withPeople(raised(parties.peopleOrNone(), number(argument))), null);
			case "add-statement" -> addStatement(parties);
			case "remove-statement" ->
				changed(parties.withStatements(without(parties.statementsOrNone(), number(argument))), null);
			default -> new Step(parties, MeetingFinder.EMPTY, MeetingFinding.NOTHING);
		};
	}

	private Step find(String target, MeetingParties parties, MeetingFinder finder) {
		String typed = finder.typed(target);
		List<Suggestion> suggestions = target.equals("partner")
				? this.partners.suggest(typed)
					.items()
					.stream()
					.map((partner) -> new Suggestion(partner.id(), partner.name(),
							joined(partner.abbreviation(), partner.countryName())))
					.toList()
				: this.delegates.suggest(typed)
					.items()
					.stream()
					.map((person) -> new Suggestion(person.id(), person.name(),
							joined(person.title(), person.organisation())))
					.toList();
		return new Step(parties, finder, MeetingFinding.suggested(target, suggestions));
	}

	private static Step begin(String target, MeetingParties parties, MeetingFinder finder) {
		String place = target.equals("theirs") ? parties.leadOrFirst() : null;
		return new Step(parties, MeetingFinder.naming(finder.typed(target), place),
				MeetingFinding.creating(target, List.of(), List.of()));
	}

	private static Step addPartner(MeetingParties parties, PartnerDetails partner) {
		List<PartnerLine> lines = new ArrayList<>(parties.partnersOrNone());
		String id = Long.toString(partner.id());
		if (lines.stream().noneMatch((line) -> line.partnerId().equals(id))) {
			lines.add(new PartnerLine(id, partner.name()));
		}
		return changed(parties.withPartners(lines), "findPartner");
	}

	private static Step addPerson(String target, MeetingParties parties, DelegateDetails person) {
		Side side = target.equals("ours") ? Side.OURS : Side.PARTNER;
		List<PersonLine> lines = new ArrayList<>(parties.peopleOrNone());
		boolean first = lines.stream().noneMatch((line) -> line.side().equals(side.name()));
		List<String> partners = parties.partnersOrNone().stream().map(PartnerLine::partnerId).toList();
		String partner = person.posts()
			.stream()
			.map((post) -> String.valueOf(post.partnerId()))
			.filter(partners::contains)
			.findFirst()
			.orElse(parties.leadOrFirst());
		String hint = person.posts().isEmpty() ? null : person.posts().getFirst().title();
		lines.add(new PersonLine(Long.toString(person.id()), person.name(), side.name(),
				(side == Side.PARTNER) ? partner : null, (first ? AttendanceRole.HEAD : AttendanceRole.MEMBER).name(),
				null, hint));
		return changed(parties.withPeople(lines), (side == Side.OURS) ? "findOurs" : "findTheirs");
	}

	private Step createPartner(boolean anyway, MeetingForm form, MeetingParties parties, MeetingFinder finder,
			String key) {
		try {
			String own = key + "-p" + parties.partnersOrNone().size();
			return this.reader.read((values) -> finder.toPartner(values).within(form.classified()), (draft) -> {
				List<Similar> similar = anyway ? List.of() : this.partners.similar(draft, own);
				return similar.isEmpty() ? addPartner(parties, this.partners.create(draft, own))
						: new Step(parties, finder, MeetingFinding.creating("partner", similar, List.of()));
			});
		}
		catch (InvalidInput invalid) {
			return new Step(parties, finder, MeetingFinding.creating("partner", List.of(), invalid.errors()));
		}
	}

	private Step createPerson(String target, boolean anyway, MeetingForm form, MeetingParties parties,
			MeetingFinder finder, String key) {
		Side side = target.equals("ours") ? Side.OURS : Side.PARTNER;
		try {
			String own = key + "-d" + parties.peopleOrNone().size();
			return this.reader.read((values) -> finder.toDelegate(side, values).within(form.classified()), (draft) -> {
				List<Similar> similar = anyway ? List.of() : this.delegates.similar(draft, own);
				return similar.isEmpty() ? addPerson(target, parties, this.delegates.create(draft, own))
						: new Step(parties, finder, MeetingFinding.creating(target, similar, List.of()));
			});
		}
		catch (InvalidInput invalid) {
			return new Step(parties, finder, MeetingFinding.creating(target, List.of(), invalid.errors()));
		}
	}

	private static Step addStatement(MeetingParties parties) {
		List<StatementLine> lines = new ArrayList<>(parties.statementsOrNone());
		lines.add(new StatementLine(null, "id", null));
		return changed(parties.withStatements(lines), "statements[" + (lines.size() - 1) + "].text");
	}

	private static Step changed(MeetingParties parties, @Nullable String focus) {
		return new Step(parties, MeetingFinder.EMPTY,
				(focus != null) ? MeetingFinding.focusOn(focus) : MeetingFinding.NOTHING);
	}

	private static <T> List<T> without(List<T> lines, long index) {
		List<T> left = new ArrayList<>(lines);
		if (index >= 0 && index < left.size()) {
			left.remove((int) index);
		}
		return left;
	}

	/** Before the nearest person of the same side. */
	private static List<PersonLine> raised(List<PersonLine> people, long index) {
		List<PersonLine> order = new ArrayList<>(people);
		if (index >= 0 && index < order.size()) {
			for (int i = (int) index - 1; i >= 0; i--) {
				if (order.get(i).side().equals(order.get((int) index).side())) {
					Collections.rotate(order.subList(i, (int) index + 1), 1);
					break;
				}
			}
		}
		return order;
	}

	private static long number(String argument) {
		return argument.matches("\\d{1,18}") ? Long.parseLong(argument) : -1;
	}

	private static @Nullable String joined(@Nullable String first, @Nullable String second) {
		if (first == null || second == null) {
			return (first != null) ? first : second;
		}
		return first + " · " + second;
	}

}
