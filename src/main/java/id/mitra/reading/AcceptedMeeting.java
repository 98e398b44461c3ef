package id.mitra.reading;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import id.mitra.delegate.PersonName;
import id.mitra.meeting.MeetingDetails;
import id.mitra.meeting.MeetingRow.PartnerAtMeeting;
import id.mitra.meeting.term.MeetingMode;
import id.mitra.reading.encounters.Clue;
import id.mitra.reading.encounters.Encounter;
import id.mitra.reading.facts.AreaReader.PossibleArea;
import id.mitra.reading.facts.DayReader.PossibleDay;
import id.mitra.reading.facts.PlaceReader.PossiblePlace;
import id.mitra.reading.mentions.Partners.NamedPartner;
import id.mitra.reading.words.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as an officer accepted it, which knows what of a reading is true of it.
 */
record AcceptedMeeting(MeetingDetails meeting) {

	boolean isWith(Clue clue) {
		NamedPartner named = clue.with().getFirst().partner();
		return (named != null) ? isWith(named) : this.meeting.nature().amongOurselves();
	}

	boolean is(Encounter encounter) {
		return encounter.internal() ? this.meeting.nature().amongOurselves()
				: encounter.partners().keySet().stream().anyMatch(this::isWith);
	}

	/** By the record, by the state that it belongs to, or by a name. */
	private boolean isWith(NamedPartner named) {
		return this.meeting.proceedings()
			.partners()
			.stream()
			.anyMatch((partner) -> (named.known() != null && named.known().id() == partner.partnerId())
					|| (named.country() != null && named.country().equals(partner.country()))
					|| isCalled(partner, named.name()) || isCalled(partner, named.abbreviation()));
	}

	private static boolean isCalled(PartnerAtMeeting partner, @Nullable String name) {
		return name != null && (folded(name).equals(folded(partner.name()))
				|| (partner.abbreviation() != null && name.equals(partner.abbreviation())));
	}

	boolean online() {
		return this.meeting.nature().mode() == MeetingMode.ONLINE;
	}

	boolean isOn(PossibleDay option) {
		LocalDate date = option.told().date();
		boolean month = this.meeting.schedule().ofMonth();
		return month != option.told().day()
				&& this.meeting.schedule().date().equals(month ? date.withDayOfMonth(1) : date);
	}

	/** A country is where no more is told. */
	boolean isIn(PossiblePlace option) {
		String city = this.meeting.location().city();
		String country = this.meeting.location().country();
		return (city != null) ? option.where().city() != null && folded(city).equals(folded(option.where().city()))
				: country != null && option.where().city() == null && country.equals(option.where().country());
	}

	boolean isAbout(PossibleArea option) {
		return this.meeting.proceedings().areas().stream().anyMatch((area) -> area.code().equals(option.code()));
	}

	/**
	 * Whether somebody was there.
	 * @param words of their name, as the text has it
	 */
	boolean hasThere(Set<String> words) {
		return this.meeting.proceedings().attendances().stream().anyMatch((person) -> {
			Set<String> name = Arrays.stream(PersonName.bare(person.name()).split("\\s+"))
				.map(Tokens::fold)
				.collect(Collectors.toSet());
			return name.containsAll(words) || words.containsAll(name);
		});
	}

	private static String folded(String words) {
		return Tokens.fold(words);
	}

}
