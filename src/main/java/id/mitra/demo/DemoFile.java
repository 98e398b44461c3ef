package id.mitra.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Records as the API takes them, but with names for ids, so that one can refer to
 * another, and with days as {@link DemoDays} reckons them.
 *
 * @param partners drafts, or the English name of one that is on record
 * @param units by their Indonesian names
 * @param releases that wait in the inbox
 */
record DemoFile(Map<String, JsonNode> partners, Map<String, String> units, Map<String, JsonNode> delegates,
		Map<String, PlannedMeeting> meetings, List<Followed> reports, List<SignedText> agreements, List<JsonNode> press,
		List<String> releases) {

	DemoFile(Map<String, JsonNode> partners, Map<String, String> units, Map<String, JsonNode> delegates,
			Map<String, PlannedMeeting> meetings, @Nullable List<Followed> reports,
			@Nullable List<SignedText> agreements, List<JsonNode> press, List<String> releases) {
		this.partners = partners;
		this.units = units;
		this.delegates = delegates;
		this.meetings = meetings;
		this.reports = (reports != null) ? reports : List.of();
		this.agreements = (agreements != null) ? agreements : List.of();
		this.press = press;
		this.releases = releases;
	}

	/**
	 * What was reported of a promise.
	 *
	 * @param of the meeting where it was made
	 * @param promise how its Indonesian text begins
	 */
	record Followed(String of, String promise, JsonNode report) {
	}

	/**
	 * An agreement, and what happened to it.
	 */
	record SignedText(JsonNode draft, List<JsonNode> events) {
	}

	/**
	 * A meeting, and what became of it where it did not take place as it was planned.
	 */
	record PlannedMeeting(JsonNode draft, @Nullable Delay postponed, @Nullable Reason cancelled) {
	}

	/**
	 * Why a meeting was put off, and to which day.
	 */
	record Delay(String reason, String date) {

		LocalDate day(DemoDays days) {
			return days.day(this.date);
		}

	}

	/**
	 * Why a meeting was cancelled.
	 */
	record Reason(String reason) {
	}

}
