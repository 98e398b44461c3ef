package id.mitra.logging.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import id.mitra.commitment.CommitmentDraft;
import id.mitra.meeting.MeetingDetails;
import id.mitra.meeting.MeetingRow.PartnerAtMeeting;
import id.mitra.meeting.part.Attendance;
import id.mitra.meeting.part.Participation;
import id.mitra.meeting.part.Statement;
import id.mitra.meeting.term.AttendanceRole;
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

	/**
	 * A partner that was found.
	 */
	record PartnerThere(String partnerId, String name) {
	}

	/**
	 * A delegate that was found; {@code hint} is the title of a post of theirs.
	 */
	record PersonThere(String delegateId, String name, String side, @Nullable String partnerId, @Nullable String role,
			@Nullable String title, @Nullable String hint) {

		public boolean ours() {
			return Side.OURS.name().equals(this.side);
		}

	}

	/**
	 * A statement being written.
	 */
	record StatementThere(@Nullable String delegateId, @Nullable String language, @Nullable String text) {

		boolean isBlank() {
			return this.text == null || this.text.isBlank();
		}

	}

	static MeetingParties of(MeetingDetails meeting) {
		return new MeetingParties(
				meeting.proceedings()
					.partners()
					.stream()
					.map((partner) -> new PartnerThere(Long.toString(partner.partnerId()), partner.name()))
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
							(person.partnerId() != null) ? Long.toString(person.partnerId()) : null,
							person.role().name(), person.title(), null))
					.toList(),
				meeting.proceedings()
					.statements()
					.stream()
					.map((said) -> new StatementThere(Long.toString(said.delegateId()), said.language(), said.text()))
					.toList(),
				null);
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
			PersonThere line = peopleOrNone().get(i);
			Values row = values.row("attendances[" + i + "]", "people[" + i + "]");
			Long id = row.number("delegateId", line.delegateId());
			Side side = row.choice("side", line.side(), Side.class);
			people.add(new Attendance((id != null) ? id : 0L, (side != null) ? side : Side.OURS,
					(side == Side.PARTNER) ? row.number("partnerId", line.partnerId()) : null,
					row.choice("role", line.role(), AttendanceRole.class), row.text(line.title())));
		}
		return people;
	}

	List<Statement> toStatements(Values values) {
		List<Statement> statements = new ArrayList<>();
		for (int i = 0; i < statementsOrNone().size(); i++) {
			StatementThere line = statementsOrNone().get(i);
			if (!line.isBlank()) {
				Long speaker = values.row("statements[" + statements.size() + "]", "statements[" + i + "]")
					.number("delegateId", line.delegateId());
				statements.add(new Statement((speaker != null) ? speaker : 0L, String.valueOf(line.text()),
						(line.language() != null) ? line.language() : "id"));
			}
		}
		return statements;
	}

	/**
	 * What was promised, of lines with something on them.
	 * @param made the day that a due day without a year is counted from
	 */
	List<CommitmentDraft> toCommitments(Values values, LocalDate made) {
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
