package id.mitra.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;

import id.mitra.meeting.MeetingDetails;
import id.mitra.reading.encounters.Clue;
import id.mitra.reading.encounters.Encounter;
import id.mitra.reading.facts.AreaReader;
import id.mitra.reading.facts.DayReader;
import id.mitra.reading.facts.DayReader.PossibleDay;
import id.mitra.reading.facts.PlaceReader;
import id.mitra.reading.facts.PlaceReader.PossiblePlace;
import id.mitra.reading.facts.WhereReader;
import id.mitra.reading.mentions.Narrative;
import id.mitra.reading.weighing.Features;
import id.mitra.reading.weighing.Judgement;
import id.mitra.reading.weighing.Judgement.JudgedOption;
import id.mitra.reading.weighing.LearnedFact;
import id.mitra.reading.words.Span;
import id.mitra.reading.words.Tokens;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Holds all that a release could be read to say to what an officer made of it.
 */
@Component
public class Examiner {

	private final ReleaseReader reader;

	Examiner(ReleaseReader reader) {
		this.reader = reader;
	}

	/**
	 * What was read rightly and wrongly.
	 * @param made the meetings that were made of the release
	 * @param onRecord those that it reports and that were on record before, of which no
	 * more is known than with whom they were
	 */
	public List<Judgement> examine(String text, @Nullable LocalDate publishedOn, List<MeetingDetails> made,
			List<MeetingDetails> onRecord) {
		Narrative story = this.reader.story(text, publishedOn);
		List<AcceptedMeeting> accepted = new ArrayList<>(made.stream().map(AcceptedMeeting::new).toList());
		List<AcceptedMeeting> all = new ArrayList<>(accepted);
		onRecord.stream().map(AcceptedMeeting::new).forEach(all::add);
		List<Judgement> judgements = new ArrayList<>();
		for (List<Clue> group : this.reader.encounters().groups(story)) {
			boolean reported = all.stream().anyMatch((meeting) -> meeting.isWith(group.getFirst()));
			judgements.add(judged(story, LearnedFact.MEETING, group, (clue) -> clue.with().getFirst().span(),
					Clue::features, Clue::sentence, (clue) -> reported));
		}
		facts(story, accepted, judgements);
		judgements.removeIf((judgement) -> judgement.options().isEmpty());
		return judgements;
	}

	/** Of each meeting that was read and accepted; of others nothing can be said. */
	private void facts(Narrative story, List<AcceptedMeeting> accepted, List<Judgement> judgements) {
		List<Encounter> all = this.reader.encounters().in(story);
		DayReader days = this.reader.days(story);
		PlaceReader places = this.reader.places(story);
		AreaReader areas = this.reader.areas(story);
		DayReader.ToldDay last = null;
		WhereReader.Where before = null;
		for (Encounter encounter : all) {
			AcceptedMeeting meeting = accepted.stream().filter((one) -> one.is(encounter)).findFirst().orElse(null);
			if (meeting == null) {
				continue;
			}
			accepted.remove(meeting);
			List<PossibleDay> when = days.options(encounter, all, last);
			judgements.add(judged(story, LearnedFact.DAY, when, (option) -> option.told().span(), PossibleDay::features,
					(option) -> List.of(option.told().date(), option.told().day()), meeting::isOn));
			last = when.stream().filter(meeting::isOn).findFirst().map(PossibleDay::told).orElse(last);
			if (!meeting.online()) {
				List<PossiblePlace> where = places.options(encounter, all, before);
				judgements.add(judged(story, LearnedFact.PLACE, where, (option) -> option.where().span(),
						PossiblePlace::features, (option) -> key(option.where()), meeting::isIn));
				before = where.stream().filter(meeting::isIn).findFirst().map(PossiblePlace::where).orElse(before);
			}
			areas.options(encounter, all)
				.forEach((option) -> judgements
					.add(judged(story, LearnedFact.AREA, option, AreaReader.PossibleArea::span,
							AreaReader.PossibleArea::features, AreaReader.PossibleArea::code, meeting::isAbout)));
			this.reader.attendees(story)
				.options(encounter, all)
				.forEach((option) -> judgements.add(judged(story, LearnedFact.ATTENDEE, List.of(option),
						(one) -> Objects.requireNonNull(one.person().name()), (one) -> one.features(), (one) -> one,
						(one) -> meeting
							.hasThere(story.everyone().words(Objects.requireNonNull(one.person().name()))))));
		}
	}

	private static Object key(WhereReader.Where where) {
		return (where.city() != null) ? Tokens.fold(where.city()) : List.of(String.valueOf(where.country()));
	}

	private static <O> Judgement judged(Narrative story, LearnedFact fact, List<O> options, Function<O, Span> span,
			Function<O, Features> features, Function<O, Object> meaning, Predicate<O> right) {
		List<Object> meanings = options.stream().map(meaning).toList();
		List<JudgedOption> judged = new ArrayList<>();
		for (int i = 0; i < meanings.size(); i++) {
			O option = options.get(i);
			Span place = span.apply(option);
			boolean named = !place.isEmpty();
			judged.add(new JudgedOption(named ? story.article().start(place) : 0,
					named ? story.article().end(place) : 0, meanings.indexOf(meanings.get(i)), right.test(option),
					List.copyOf(features.apply(option).names())));
		}
		return new Judgement(fact, judged);
	}

}
