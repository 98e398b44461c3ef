package id.mitra.logging.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import id.mitra.commitment.CommitmentDetails;
import id.mitra.commitment.CommitmentQuery;
import id.mitra.commitment.CommitmentRestController;
import id.mitra.delegate.DelegateDetails;
import id.mitra.delegate.DelegateRestController;
import id.mitra.logging.page.MeetingParties.PartnerThere;
import id.mitra.logging.page.MeetingParties.PersonThere;
import id.mitra.logging.page.MeetingParties.StatementThere;
import id.mitra.meeting.term.AttendanceRole;
import id.mitra.meeting.term.Side;
import id.mitra.partner.PartnerDetails;
import id.mitra.partner.PartnerRestController;
import id.mitra.partner.PartnerRow;
import id.mitra.platform.error.InvalidInput;
import id.mitra.platform.form.FormReader;
import id.mitra.platform.form.FormStep;
import id.mitra.platform.form.Rows;
import id.mitra.platform.form.Suggestion;
import id.mitra.platform.listing.PageRequest;
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

	private final CommitmentRestController commitments;

	private final FormReader reader;

	MeetingFormSteps(PartnerRestController partners, DelegateRestController delegates,
			CommitmentRestController commitments, FormReader reader) {
		this.partners = partners;
		this.delegates = delegates;
		this.commitments = commitments;
		this.reader = reader;
	}

	/**
	 * Where a step leads: the sides and the search as they are after it, and what was
	 * found.
	 */
	record Step(MeetingParties parties, MeetingFinder finder, MeetingFinding finding) {
	}

	/** What was promised at a meeting by now. */
	List<CommitmentDetails> promised(long meeting) {
		return this.commitments.list(CommitmentQuery.of(meeting), PageRequest.first(100)).items();
	}

	/**
	 * Takes a step.
	 * @param form the meeting as it was typed, from which records added on the way have
	 * their classification
	 * @param key the form's key, from which those of records added on the way follow
	 */
	Step take(FormStep step, MeetingForm form, MeetingParties parties, MeetingFinder finder, String key) {
		boolean anyway = step.argument().equals("anyway");
		return switch (step.name()) {
			case "find-partner", "find-ours", "find-theirs" -> find(step.target(), parties, finder);
			case "new-partner", "new-ours", "new-theirs" -> begin(step.target(), parties, finder);
			case "add-partner" -> addPartner(parties, this.partners.get(step.id()));
			case "add-ours", "add-theirs" -> addPerson(step.target(), parties, this.delegates.get(step.id()));
			case "create-partner" -> createPartner(anyway, form, parties, finder, key);
			case "create-ours", "create-theirs" -> createPerson(step.target(), anyway, form, parties, finder, key);
			case "remove-partner" ->
				changed(parties.withPartners(Rows.without(parties.partnersOrNone(), step.index())), "findPartner");
			case "remove-person" ->
				changed(parties.withPeople(Rows.without(parties.peopleOrNone(), step.index())), null);
			case "up-person" -> changed(parties.withPeople(raised(parties.peopleOrNone(), step.index())), null);
			case "add-promise" -> addPromise(parties);
			case "remove-promise" ->
				changed(parties.withPromises(Rows.without(parties.promisesOrBlank(), step.index())), null);
			case "add-statement" -> addStatement(parties);
			case "remove-statement" ->
				changed(parties.withStatements(Rows.without(parties.statementsOrNone(), step.index())), null);
			default -> new Step(parties, MeetingFinder.EMPTY, MeetingFinding.NOTHING);
		};
	}

	private Step find(String target, MeetingParties parties, MeetingFinder finder) {
		String typed = finder.typed(target);
		List<Suggestion> suggestions = target.equals("partner")
				? this.partners.suggest(typed).items().stream().map(PartnerRow::suggestion).toList()
				: this.delegates.suggest(typed)
					.items()
					.stream()
					.map((person) -> Suggestion.of(person.id(), person.name(), person.title(), person.organisation()))
					.toList();
		return new Step(parties, finder, MeetingFinding.suggested(target, suggestions));
	}

	private static Step begin(String target, MeetingParties parties, MeetingFinder finder) {
		String place = target.equals("theirs") ? parties.leadOrFirst() : null;
		return new Step(parties, MeetingFinder.naming(finder.typed(target), place),
				MeetingFinding.creating(target, List.of(), List.of()));
	}

	private static Step addPartner(MeetingParties parties, PartnerDetails partner) {
		List<PartnerThere> lines = new ArrayList<>(parties.partnersOrNone());
		String id = Long.toString(partner.id());
		if (lines.stream().noneMatch((line) -> line.partnerId().equals(id))) {
			lines.add(new PartnerThere(id, partner.name()));
		}
		return changed(parties.withPartners(lines), "findPartner");
	}

	private static Step addPerson(String target, MeetingParties parties, DelegateDetails person) {
		Side side = target.equals("ours") ? Side.OURS : Side.PARTNER;
		List<PersonThere> lines = new ArrayList<>(parties.peopleOrNone());
		boolean first = lines.stream().noneMatch((line) -> line.side().equals(side.name()));
		List<String> partners = parties.partnersOrNone().stream().map(PartnerThere::partnerId).toList();
		String partner = person.posts()
			.stream()
			.map((post) -> String.valueOf(post.partnerId()))
			.filter(partners::contains)
			.findFirst()
			.orElse(parties.leadOrFirst());
		String hint = person.posts().isEmpty() ? null : person.posts().getFirst().title();
		lines.add(new PersonThere(Long.toString(person.id()), person.name(), side.name(),
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
		List<StatementThere> lines = Rows.with(parties.statementsOrNone(), new StatementThere(null, "id", null));
		return changed(parties.withStatements(lines), "statements[" + (lines.size() - 1) + "].text");
	}

	private static Step addPromise(MeetingParties parties) {
		List<PromiseThere> lines = Rows.with(parties.promisesOrBlank(), PromiseThere.BLANK);
		return changed(parties.withPromises(lines), "promises[" + (lines.size() - 1) + "].owner");
	}

	private static Step changed(MeetingParties parties, @Nullable String focus) {
		return new Step(parties, MeetingFinder.EMPTY,
				(focus != null) ? MeetingFinding.focusOn(focus) : MeetingFinding.NOTHING);
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

}
