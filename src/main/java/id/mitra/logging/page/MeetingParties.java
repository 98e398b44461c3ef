package id.mitra.logging.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import id.mitra.commitment.CommitmentDraft;
import id.mitra.logging.Following;
import id.mitra.logging.NewDelegate;
import id.mitra.logging.NewPartner;
import id.mitra.meeting.MeetingDetails;
import id.mitra.meeting.MeetingRow.PartnerAtMeeting;
import id.mitra.meeting.part.Attendance;
import id.mitra.meeting.part.Participation;
import id.mitra.meeting.part.Statement;
import id.mitra.meeting.term.Level;
import id.mitra.meeting.term.LevelReader;
import id.mitra.meeting.term.Side;
import id.mitra.platform.form.Rows;
import id.mitra.platform.form.Values;
import org.jspecify.annotations.Nullable;

/**
 * The sides of a meeting as a browser sent them: the partners found so far and which of
 * them leads, the people of both sides in their order of precedence, what they said and
 * what was promised.
 */
record MeetingParties(@Nullable List<PartnerThere> partners, @Nullable String lead, @Nullable List<PersonThere> people,
		@Nullable List<StatementThere> statements, @Nullable List<PromiseThere> promises) {

	static final MeetingParties NONE = new MeetingParties(List.of(), null, List.of(), List.of(), null);

	static MeetingParties of(MeetingDetails meeting) {
		return new MeetingParties(
				meeting.proceedings()
					.partners()
					.stream()
					.map((partner) -> PartnerThere.known(partner.partnerId(), partner.name(), partner.abbreviation()))
					.toList(),
				meeting.proceedings()
					.partners()
					.stream()
					.filter(PartnerAtMeeting::lead)
					.map((partner) -> Long.toString(partner.partnerId()))
					.findFirst()
					.orElse(null),
				meeting.proceedings()
					.attendances()
					.stream()
					.map((person) -> new PersonThere(Long.toString(person.delegateId()), person.name(),
							person.side().name(),
							(person.partnerId() != null) ? Long.toString(person.partnerId()) : null, null,
							person.role().name(), person.title(), null, null))
					.toList(),
				meeting.proceedings()
					.statements()
					.stream()
					.map((said) -> new StatementThere(Long.toString(said.delegateId()), said.language(), said.text()))
					.toList(),
				null);
	}

	/**
	 * Those who met then, to meet again: with the posts they hold now, and nothing said
	 * yet.
	 */
	MeetingParties again() {
		return new MeetingParties(this.partners, this.lead, peopleOrNone().stream().map(PersonThere::again).toList(),
				List.of(), null);
	}

	public List<PartnerThere> partnersOrNone() {
		return Rows.sent(this.partners);
	}

	public List<PersonThere> peopleOrNone() {
		return Rows.sent(this.people);
	}

	public List<StatementThere> statementsOrNone() {
		return Rows.sent(this.statements);
	}

	public boolean has(boolean ours) {
		return peopleOrNone().stream().anyMatch((person) -> person.ours() == ours);
	}

	/** The number of whoever comes first on a side, -1 where nobody does. */
	public int first(boolean ours) {
		return peopleOrNone().stream().map(PersonThere::ours).toList().indexOf(ours);
	}

	/** At least one to write on. */
	public List<PromiseThere> promisesOrBlank() {
		List<PromiseThere> sent = Rows.sent(this.promises);
		return sent.isEmpty() ? List.of(PromiseThere.BLANK) : sent;
	}

	/**
	 * Towards whom a promise is: the lead where its partner is at the meeting no more.
	 */
	public @Nullable String towards(PromiseThere promise) {
		boolean there = partnersOrNone().stream()
			.anyMatch((partner) -> partner.partnerId().equals(promise.partnerId()));
		return there ? promise.partnerId() : leadOrFirst();
	}

	/** An id below zero that no newcomer has yet. */
	int freshId() {
		return -1 - Stream
			.concat(partnersOrNone().stream().map(PartnerThere::partnerId),
					peopleOrNone().stream().map(PersonThere::delegateId))
			.filter((id) -> id.matches("-\\d{1,4}"))
			.mapToInt((id) -> -Integer.parseInt(id))
			.max()
			.orElse(0);
	}

	/** Whoever heads a side, or comes first on it. */
	Optional<PersonThere> head(Side side) {
		List<PersonThere> there = peopleOrNone().stream()
			.filter((person) -> person.side().equals(side.name()))
			.toList();
		return there.stream().filter(PersonThere::heads).findFirst().or(() -> there.stream().findFirst());
	}

	/**
	 * The level that a side's head stands at by the office, null where that does not
	 * tell.
	 */
	@Nullable Level level(Side side) {
		return head(side).map(PersonThere::titleThere).flatMap(LevelReader::read).orElse(null);
	}

	/** The only partner leads, and the first where none was chosen yet. */
	public @Nullable String leadOrFirst() {
		List<PartnerThere> found = partnersOrNone();
		boolean chosen = found.stream().anyMatch((partner) -> partner.partnerId().equals(this.lead));
		return (chosen || found.isEmpty()) ? this.lead : found.getFirst().partnerId();
	}

	List<Participation> toPartners(Values values) {
		List<Participation> partners = new ArrayList<>();
		for (PartnerThere line : partnersOrNone()) {
			Long id = values.number("partners", line.partnerId());
			partners.add(new Participation((id != null) ? id : 0L, line.partnerId().equals(leadOrFirst())));
		}
		return partners;
	}

	List<Attendance> toPeople(Values values) {
		List<Attendance> people = new ArrayList<>();
		for (int i = 0; i < peopleOrNone().size(); i++) {
			people.add(peopleOrNone().get(i).read(values.row("attendances[" + i + "]", "people[" + i + "]")));
		}
		return people;
	}

	/** Whoever comes on record with the meeting, and what was promised there. */
	Following toFollowing(Values values, LocalDate made) {
		List<NewPartner> partners = new ArrayList<>();
		for (int i = 0; i < partnersOrNone().size(); i++) {
			if (partnersOrNone().get(i).fresh()) {
				partners.add(partnersOrNone().get(i)
					.toNewcomer(values.row("newPartners[" + partners.size() + "]", "partners[" + i + "]")));
			}
		}
		List<NewDelegate> people = new ArrayList<>();
		for (int i = 0; i < peopleOrNone().size(); i++) {
			if (peopleOrNone().get(i).fresh()) {
				people.add(peopleOrNone().get(i)
					.toNewcomer(values.row("newDelegates[" + people.size() + "]", "people[" + i + "]")));
			}
		}
		return new Following(partners, people, toCommitments(values, made));
	}

	List<Statement> toStatements(Values values) {
		List<Statement> statements = new ArrayList<>();
		for (int i = 0; i < statementsOrNone().size(); i++) {
			StatementThere line = statementsOrNone().get(i);
			if (!line.isBlank()) {
				statements.add(line.read(values.row("statements[" + statements.size() + "]", "statements[" + i + "]")));
			}
		}
		return statements;
	}

	/**
	 * What was promised, of lines with something on them.
	 * @param made the day that a due day without a year is counted from
	 */
	private List<CommitmentDraft> toCommitments(Values values, LocalDate made) {
		List<CommitmentDraft> commitments = new ArrayList<>();
		List<PromiseThere> lines = Rows.sent(this.promises);
		for (int i = 0; i < lines.size(); i++) {
			if (!lines.get(i).isBlank()) {
				commitments.add(lines.get(i)
					.read(values.row("commitments[" + commitments.size() + "]", "promises[" + i + "]"), made));
			}
		}
		return commitments;
	}

	MeetingParties withPartners(List<PartnerThere> partners) {
		MeetingParties changed = new MeetingParties(partners, this.lead, this.people, this.statements, this.promises);
		return new MeetingParties(partners, changed.leadOrFirst(), this.people, this.statements, this.promises);
	}

	MeetingParties withPeople(List<PersonThere> people) {
		return new MeetingParties(this.partners, this.lead, people, this.statements, this.promises);
	}

	MeetingParties withStatements(List<StatementThere> statements) {
		return new MeetingParties(this.partners, this.lead, this.people, statements, this.promises);
	}

	MeetingParties withPromises(List<PromiseThere> promises) {
		return new MeetingParties(this.partners, this.lead, this.people, this.statements, promises);
	}

}
