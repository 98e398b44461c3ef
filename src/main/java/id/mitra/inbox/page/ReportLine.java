package id.mitra.inbox.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.mitra.identity.caller.Classification;
import id.mitra.inbox.Candidates;
import id.mitra.meeting.part.Nature;
import id.mitra.meeting.part.Statement;
import id.mitra.meeting.part.Substance;
import id.mitra.meeting.part.TouchedArea;
import id.mitra.meeting.term.DatePrecision;
import id.mitra.meeting.term.Level;
import id.mitra.meeting.term.MeetingKind;
import id.mitra.meeting.term.MeetingMode;
import id.mitra.meeting.term.MeetingStatus;
import id.mitra.meeting.term.Support;
import id.mitra.platform.field.Flat;
import id.mitra.platform.form.Rows;
import id.mitra.platform.form.Values;
import id.mitra.platform.text.Trimmed;
import id.mitra.press.Coverage;
import id.mitra.reading.Reading.Duplicate;
import id.mitra.reading.Reading.ReportedMeeting;
import id.mitra.reading.Reading.ReportedPartner;
import org.jspecify.annotations.Nullable;

/**
 * A meeting that a release reports, as a browser sent it.
 *
 * @param as the id of the one on record that it is, or {@link #NEW} or {@link #NONE}
 * @param lead the place of the partner that leads, from 0
 * @param offered what it was asked about already: ids of the meetings on record that it
 * may be, as what was corrected here makes that likely, and a day far ahead
 */
record ReportLine(@Nullable String as, @Flat ReportedNature nature, @Nullable String classification,
		@Flat ReportedPlace place, @Flat ReportedContent content, List<PartnerLine> partners, @Nullable String lead,
		List<PersonLine> people, List<StatementLine> statements, List<String> offered) {

	/**
	 * What the meeting is.
	 */
	record ReportedNature(@Nullable String title, @Nullable String kind, @Nullable String mode,
			@Nullable String ourLevel, @Nullable String partnerLevel) {

		Nature read(Values values, @Nullable MeetingMode mode, MeetingStatus status) {
			return new Nature(values.text(this.title), values.choice("kind", this.kind, MeetingKind.class), mode,
					status, values.choice("ourLevel", this.ourLevel, Level.class),
					values.choice("partnerLevel", this.partnerLevel, Level.class));
		}

	}

	/**
	 * On which day, or in which month, and where it took place.
	 */
	record ReportedPlace(@Nullable String date, @Nullable String monthOnly, @Nullable String city,
			@Nullable String country, @Nullable String hostEvent) {

		public boolean isDateless() {
			return this.date == null || this.date.isBlank();
		}

		DatePrecision precision() {
			return (this.monthOnly != null) ? DatePrecision.MONTH : DatePrecision.DAY;
		}

	}

	/**
	 * What it was about, and what the release says of it in its own words.
	 *
	 * @param supports whose support an area was about: {@code OSH:RECEIVED}
	 */
	record ReportedContent(List<String> areas, List<String> supports, @Nullable String summary) {

		ReportedContent(@Nullable List<String> areas, @Nullable List<String> supports, @Nullable String summary) {
			this.areas = Rows.sent(areas);
			this.supports = Rows.sent(supports);
			this.summary = summary;
		}

		/** The sentences are the text's own, and so marked as a quotation. */
		static ReportedContent of(ReportedMeeting meeting) {
			String summary = meeting.substance()
				.sentences()
				.stream()
				.map((sentence) -> "> " + sentence)
				.collect(Collectors.joining("\n>\n"));
			return new ReportedContent(meeting.talk().areas(),
					meeting.substance().supports().stream().map((one) -> one.area() + ":" + one.support()).toList(),
					summary.isEmpty() ? null : summary);
		}

		Substance read(Values values, List<Statement> statements) {
			return new Substance(this.areas.stream().distinct().map((code) -> touched(code, values)).toList(),
					values.text(this.summary), null, statements);
		}

		private TouchedArea touched(String code, Values values) {
			String support = this.supports.stream()
				.filter((one) -> one.startsWith(code + ":"))
				.map((one) -> one.substring(code.length() + 1))
				.findFirst()
				.orElse(null);
			return new TouchedArea(code, values.choice("areas", support, Support.class), null);
		}

	}

	/** What is not on record yet, and is to be. */
	static final String NEW = "new";

	/** What is to be left out. */
	static final String NONE = "none";

	/** So alike that it is the same until the officer says otherwise. */
	private static final double SAME = 0.8;

	ReportLine(@Nullable String as, ReportedNature nature, @Nullable String classification, ReportedPlace place,
			ReportedContent content, @Nullable List<PartnerLine> partners, @Nullable String lead,
			@Nullable List<PersonLine> people, @Nullable List<StatementLine> statements,
			@Nullable List<String> offered) {
		this.as = as;
		this.nature = nature;
		this.classification = classification;
		this.place = place;
		this.content = content;
		this.partners = Rows.sent(partners);
		this.lead = lead;
		this.people = Rows.sent(people);
		this.statements = Rows.sent(statements);
		this.offered = Rows.sent(offered);
	}

	/**
	 * A meeting as it was read.
	 * @param duplicates meetings on record that it may be, likeliest first
	 * @param ministry the word by which our side is called in titles
	 */
	static ReportLine of(ReportedMeeting meeting, List<Duplicate> duplicates, String ministry) {
		String same = duplicates.stream()
			.filter((duplicate) -> duplicate.score() >= SAME)
			.map((duplicate) -> Long.toString(duplicate.meetingId()))
			.findFirst()
			.orElse(NEW);
		LocalDate date = meeting.day().date();
		List<ReportedPartner> partners = meeting.sides().partners();
		int lead = partners.stream().map(ReportedPartner::lead).toList().indexOf(true);
		ReportedNature nature = new ReportedNature(title(meeting, ministry), meeting.sort().kind().name(),
				meeting.sort().mode().name(), name(meeting.sort().ourLevel()), name(meeting.sort().partnerLevel()));
		ReportedPlace place = new ReportedPlace((date != null) ? date.toString() : null,
				(meeting.day().datePrecision() == DatePrecision.MONTH) ? "true" : null, meeting.where().city(),
				meeting.where().country(), meeting.where().hostEvent());
		return new ReportLine(same, nature, Classification.LIMITED.name(), place, ReportedContent.of(meeting),
				partners.stream().map(PartnerLine::of).toList(), String.valueOf(Math.max(0, lead)),
				meeting.sides().people().stream().map(PersonLine::of).toList(),
				meeting.talk()
					.statements()
					.stream()
					.map((said) -> StatementLine.of(said, meeting.sides().people()))
					.toList(),
				List.of());
	}

	/** Sides and place, as meetings are titled here. */
	private static String title(ReportedMeeting meeting, String ministry) {
		String partner = meeting.sides()
			.partners()
			.stream()
			.filter(ReportedPartner::lead)
			.map((one) -> Objects.requireNonNullElse(one.abbreviation(), one.name()))
			.findFirst()
			.orElse("");
		String sides = (meeting.sort().kind() == MeetingKind.INTERNAL || partner.isEmpty()) ? ministry
				: ministry + " – " + partner;
		String place = (meeting.where().city() != null) ? ", " + meeting.where().city() : "";
		return (sides.length() + place.length() > 200) ? sides.substring(0, Math.min(200, sides.length()))
				: sides + place;
	}

	private static @Nullable String name(@Nullable Enum<?> constant) {
		return (constant != null) ? constant.name() : null;
	}

	ReportLine with(List<PartnerLine> partners, List<PersonLine> people) {
		return new ReportLine(this.as, this.nature, this.classification, this.place, this.content, partners, this.lead,
				people, this.statements, this.offered);
	}

	/** With more that it was asked about. */
	ReportLine offering(List<String> more) {
		return new ReportLine(this.as, this.nature, this.classification, this.place, this.content, this.partners,
				this.lead, this.people, this.statements,
				Stream.concat(this.offered.stream(), more.stream()).distinct().toList());
	}

	ReportLine identified(Candidates candidates) {
		Identification identification = identification();
		return with(this.partners,
				this.people.stream()
					.map((line) -> identification.first(line, candidates.people(line.wanted())))
					.toList());
	}

	Identification identification() {
		return new Identification(this.partners.stream()
			.map((partner) -> Objects.requireNonNullElse(partner.as(), NONE))
			.collect(Collectors.toSet()));
	}

	/** What the form says of a meeting on record, as far as that can be read. */
	Coverage coverage(long meeting) {
		String date = this.place.date();
		LocalDate day = (date != null && date.matches("\\d{4}-\\d{2}-\\d{2}")) ? parsed(date) : null;
		MeetingMode how = Stream.of(MeetingMode.values())
			.filter((one) -> one.name().equals(this.nature.mode()))
			.findFirst()
			.orElse(null);
		return new Coverage(meeting, day, this.place.precision(), how, Trimmed.of(this.place.city()),
				Trimmed.of(this.place.country()));
	}

	private static @Nullable LocalDate parsed(String date) {
		try {
			return LocalDate.parse(date);
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	boolean isNew() {
		return NEW.equals(this.as);
	}

	boolean isLeftOut() {
		return this.as == null || this.as.isBlank() || NONE.equals(this.as);
	}

	public List<String> areas() {
		return this.content.areas();
	}

	public boolean touches(String code) {
		return areas().contains(code);
	}

	/** Whether an area was about such support. */
	public boolean supports(String code, String support) {
		return this.content.supports().contains(code + ":" + support);
	}

}
