package id.mitra.logging.page;

import java.util.List;
import java.util.Map;

import id.mitra.commitment.CommitmentDetails;
import id.mitra.commitment.CommitmentQuery;
import id.mitra.commitment.CommitmentRestController;
import id.mitra.partner.PartnerDetails;
import id.mitra.partner.PartnerDraft;
import id.mitra.partner.PartnerKind;
import id.mitra.partner.PartnerNames;
import id.mitra.partner.PartnerRestController;
import id.mitra.partner.PartnerRow;
import id.mitra.platform.error.InvalidInput;
import id.mitra.platform.form.FormStep;
import id.mitra.platform.form.Rows;
import id.mitra.platform.listing.PageRequest;
import id.mitra.platform.text.Similar;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The steps of the meeting form short of saving: find, choose, add, order, remove. Each
 * is a button of the form, so that all of it works without script. What has to do with
 * people is in {@link PeopleSteps}.
 */
@Component
class MeetingFormSteps {

	private final PartnerRestController partners;

	private final PeopleSteps people;

	private final CommitmentRestController commitments;

	MeetingFormSteps(PartnerRestController partners, PeopleSteps people, CommitmentRestController commitments) {
		this.partners = partners;
		this.people = people;
		this.commitments = commitments;
	}

	/**
	 * Where a step leads: the sides and the search as they are after it, and what was
	 * found.
	 */
	record Step(MeetingParties parties, MeetingFinder finder, MeetingFinding finding) {

		/** Where a form is opened that has sides already. */
		static Step opened(MeetingParties parties) {
			return new Step(parties, MeetingFinder.EMPTY, MeetingFinding.NOTHING);
		}

		/** With what was pasted, which only its own step takes. */
		private Step keeping(MeetingFinder finder) {
			return (this.finder == MeetingFinder.EMPTY) ? new Step(this.parties, finder.cleared(), this.finding) : this;
		}

	}

	/** What was promised at a meeting by now. */
	List<CommitmentDetails> promised(long meeting) {
		return this.commitments.list(CommitmentQuery.of(meeting), PageRequest.first(100)).items();
	}

	/**
	 * Where a new form begins: with a partner where one is named, else with finding one.
	 */
	Step begin(@Nullable Long partner) {
		if (partner == null) {
			return new Step(MeetingParties.NONE, MeetingFinder.EMPTY, MeetingFinding.focusOn("findPartner"));
		}
		return addPartner(MeetingParties.NONE, this.partners.get(partner));
	}

	/** Takes a step; saving leads nowhere else. */
	Step take(FormStep step, MeetingParties parties, MeetingFinder finder) {
		return step.isSaving() ? new Step(parties, finder, MeetingFinding.NOTHING)
				: taken(step, parties, finder).keeping(finder);
	}

	private Step taken(FormStep step, MeetingParties parties, MeetingFinder finder) {
		return switch (step.name()) {
			case "find-partner" -> new Step(parties, finder, MeetingFinding.partners(
					this.partners.suggest(finder.partner()).items().stream().map(PartnerRow::suggestion).toList()));
			case "add-partner" -> addPartner(parties, this.partners.get(step.id()));
			case "new-partner" -> newPartner(parties, finder);
			case "take-partner" -> takePartner(step, parties);
			case "remove-partner" ->
				changed(parties.withPartners(Rows.without(parties.partnersOrNone(), step.index())), "findPartner");
			case "add-promise" -> addPromise(parties);
			case "remove-promise" ->
				changed(parties.withPromises(Rows.without(parties.promisesOrBlank(), step.index())), null);
			case "add-statement" -> addStatement(parties);
			case "remove-statement" ->
				changed(parties.withStatements(Rows.without(parties.statementsOrNone(), step.index())), null);
			default -> this.people.take(step, parties, finder);
		};
	}

	/** After the first partner comes when it was, after others perhaps one more. */
	private static Step addPartner(MeetingParties parties, PartnerDetails partner) {
		List<PartnerThere> lines = parties.partnersOrNone();
		String id = Long.toString(partner.id());
		if (lines.stream().noneMatch((line) -> line.partnerId().equals(id))) {
			lines = Rows.with(lines, known(partner));
		}
		return changed(parties.withPartners(lines), (lines.size() == 1) ? "when" : "findPartner");
	}

	private static PartnerThere known(PartnerDetails partner) {
		return PartnerThere.known(partner.id(), partner.name(), partner.names().abbreviation());
	}

	private Step newPartner(MeetingParties parties, MeetingFinder finder) {
		PartnerThere newcomer = PartnerThere.newcomer(parties.freshId(), finder.partner());
		List<PartnerThere> lines = Rows.with(parties.partnersOrNone(), newcomer);
		String row = "partners[" + (lines.size() - 1) + "]";
		List<Similar> similar;
		try {
			PartnerNames names = new PartnerNames(newcomer.name(), null, null);
			similar = this.partners.similar(PartnerDraft.named(PartnerKind.AGENCY, names, null), null);
		}
		catch (InvalidInput saidOnSaving) {
			similar = List.of();
		}
		return new Step(parties.withPartners(lines), MeetingFinder.EMPTY,
				MeetingFinding.alike(Map.of(row, similar), row + ".kind"));
	}

	/** One on record instead of the newcomer that it was all along. */
	private Step takePartner(FormStep step, MeetingParties parties) {
		PartnerDetails partner = this.partners.get(FormStep.valueOf("take:" + step.choice()).id());
		String id = Long.toString(partner.id());
		boolean there = parties.partnersOrNone().stream().anyMatch((line) -> line.partnerId().equals(id));
		List<PartnerThere> lines = there ? Rows.without(parties.partnersOrNone(), step.index())
				: Rows.changed(parties.partnersOrNone(), step.index(), (newcomer) -> known(partner));
		return changed(parties.withPartners(lines), "when");
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

}
