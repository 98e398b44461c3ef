package id.mitra.reading;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import id.mitra.meeting.term.DatePrecision;
import id.mitra.meeting.term.Level;
import id.mitra.meeting.term.MeetingKind;
import id.mitra.meeting.term.MeetingMode;
import id.mitra.meeting.term.Owner;
import id.mitra.meeting.term.Side;
import id.mitra.meeting.term.Support;
import id.mitra.platform.field.Flat;
import org.jspecify.annotations.Nullable;

/**
 * What was read out of a press release: the release itself, the meetings that it reports,
 * and meetings on record that may be the same.
 */
public record Reading(Press press, List<ReportedMeeting> meetings, List<Duplicate> duplicates) {

	/**
	 * The release: where and when it appeared, and in which language.
	 */
	public record Press(@Nullable String headline, @Nullable String outlet, @Nullable LocalDate publishedOn,
			@Nullable LocalTime publishedTime, @Nullable String zone, String language, @Nullable String credit,
			@Nullable String caption, @Nullable String photoCredit) {
	}

	/**
	 * A meeting as the release tells of it; null where it doesn't say.
	 */
	public record ReportedMeeting(@Flat ReportedDay day, @Flat ReportedKind sort, @Flat ReportedWhere where,
			@Flat ReportedSides sides, @Flat ReportedTalk talk, ReportedSubstance substance, List<Evidence> evidence) {
	}

	/**
	 * On which day it was, or in which month.
	 *
	 * @param localTime whether the text gives its hour by the clocks there
	 */
	public record ReportedDay(@Nullable LocalDate date, @Nullable DatePrecision datePrecision, boolean localTime) {
	}

	/**
	 * What sort of meeting it was, how it was held, and on which level of either side.
	 */
	public record ReportedKind(MeetingKind kind, MeetingMode mode, @Nullable Level ourLevel,
			@Nullable Level partnerLevel) {
	}

	/**
	 * Where it was, and at the margins of which event.
	 */
	public record ReportedWhere(@Nullable String city, @Nullable String country, @Nullable String hostEvent) {
	}

	/**
	 * Whom it was held with, and who was there for either side.
	 */
	public record ReportedSides(List<ReportedPartner> partners, List<ReportedPerson> people) {
	}

	/**
	 * What it was about: areas by their codes, agreements, promises, and what was said
	 * word for word.
	 */
	public record ReportedTalk(List<String> areas, List<String> agreements, List<ReportedCommitment> commitments,
			List<ReportedStatement> statements) {
	}

	/**
	 * What it came to, as far as the text says so.
	 *
	 * @param supports of some of the areas, whose support it was about
	 * @param sentences the text's own that say most of the meeting, in their order
	 */
	public record ReportedSubstance(List<ReportedSupport> supports, List<String> sentences) {
	}

	/**
	 * Whose support an area was about.
	 */
	public record ReportedSupport(String area, Support support) {
	}

	/**
	 * A partner, by its id where the register knows it.
	 */
	public record ReportedPartner(@Nullable Long partnerId, String name, @Nullable String abbreviation,
			@Nullable String country, boolean lead) {
	}

	/**
	 * Someone who was there, by their id where the register knows them.
	 */
	public record ReportedPerson(@Nullable Long delegateId, String name, @Nullable String title, Side side) {
	}

	/**
	 * What a side, or both, will do; no owner where the text doesn't say whose it is.
	 */
	public record ReportedCommitment(String text, @Nullable Owner owner) {
	}

	/**
	 * What someone said, word for word; no speaker where the text names none.
	 */
	public record ReportedStatement(@Nullable String speaker, String text) {
	}

	/**
	 * The place in the text, in UTF-16 units, that a finding comes from.
	 *
	 * @param field of the meeting: {@code date}, {@code people[1]}
	 * @param sure whether the text says it, or a rule concludes it
	 */
	public record Evidence(String field, int start, int end, boolean sure) {
	}

	/**
	 * A meeting on record that this may be.
	 *
	 * @param meeting which of the reported ones, from 0
	 * @param score from 0 to 1
	 */
	public record Duplicate(long meetingId, String reference, String title, double score, int meeting) {
	}

}
