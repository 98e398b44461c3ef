package id.mitra.reading.facts;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import id.mitra.meeting.term.Side;
import id.mitra.reading.encounters.Encounter;
import id.mitra.reading.facts.NamedPeople.NamedPerson;
import id.mitra.reading.mentions.Narrative;
import id.mitra.reading.people.Affiliation;
import id.mitra.reading.people.Affiliation.AffiliationKind;
import id.mitra.reading.people.People;
import id.mitra.reading.people.Person;
import id.mitra.reading.weighing.Features;
import id.mitra.reading.words.Span;
import org.jspecify.annotations.Nullable;

/**
 * Tells what speaks for and against that somebody whom a release names was at one of its
 * meetings.
 */
final class AttendeeSigns {

	private final Narrative story;

	private final People everyone;

	private final Set<String> main;

	private final Encounter encounter;

	private final OtherMeetings others;

	private final TreeSet<Integer> telling;

	AttendeeSigns(Narrative story, People everyone, Encounter encounter, List<Encounter> all) {
		this.story = story;
		this.everyone = everyone;
		Person main = everyone.main();
		this.main = (main != null && main.name() != null) ? everyone.words(main.name()) : Set.of();
		this.encounter = encounter;
		this.telling = new TreeSet<>(encounter.sentences());
		this.others = OtherMeetings.of(encounter, all);
	}

	/**
	 * The meetings that a release tells of beside one.
	 *
	 * @param sentences the numbers of those that tell of them
	 * @param companions where those stand who came to them with somebody
	 */
	private record OtherMeetings(boolean any, Set<Integer> sentences, Set<Span> companions) {

		private static OtherMeetings of(Encounter encounter, List<Encounter> all) {
			Set<Integer> sentences = new HashSet<>();
			Set<Span> companions = new HashSet<>();
			all.stream().filter((other) -> other != encounter).forEach((other) -> {
				sentences.addAll(other.sentences());
				other.companions().forEach((person) -> companions.add(person.span()));
			});
			return new OtherMeetings(all.size() > 1, sentences, companions);
		}

	}

	/**
	 * What speaks for and against somebody.
	 * @param named where the release names them, null where only a part of it does
	 * @param rule whether the sentences that tell of the meeting name them by themselves
	 */
	Features of(Person person, @Nullable Side side, @Nullable NamedPerson named, boolean rule) {
		Features features = new Features();
		Affiliation affiliation = person.affiliation();
		boolean theirs = affiliation.is(AffiliationKind.PARTNER);
		boolean same = theirs && this.encounter.partners()
			.keySet()
			.stream()
			.anyMatch((partner) -> (partner.country() != null) ? partner.country().equals(affiliation.country())
					: partner.known() != null && partner.known().equals(affiliation.partner()));
		String who = affiliation.kind().name() + (theirs ? same ? " of it" : " of others" : "");
		features.add(who);
		String sort = !rule ? "no rule"
				: this.encounter.companions().stream().anyMatch((other) -> other.span().equals(person.span()))
						? "rule companion" : "rule " + side;
		features.add(sort).add(sort + " " + who);
		features.add("untitled", person.title() == null);
		features.add("level " + person.level()).add("level " + person.level() + " " + who);
		features.add("title “" + title(person) + "”");
		String many = this.others.any() ? " of several" : "";
		features.add("main", !this.main.isEmpty() && person.name() != null && this.main
			.equals((named != null && named.person() == person) ? named.words() : this.everyone.words(person.name())));
		features.add("internal " + who, this.encounter.internal());
		features.add("companion of another", this.others.companions().contains(person.span()));
		if (named == null) {
			return features.add("named nowhere").add("named nowhere " + sort);
		}
		String near = near(named);
		features.add("sentences off", far(named), 0, 1, 2, 4, 8, 16);
		features.add("sentences off " + sort, far(named), 0, 1, 2, 4, 8);
		features.add(near + many).add(near + many + " " + who);
		features.add("level " + person.level() + " " + near).add("level " + person.level() + " " + near, !rule);
		features.add("in caption",
				this.story.caption() != null && named.sentences().contains(this.story.caption().number()));
		features.add("named", named.sentences().size(), 1, 2, 4);
		named.signs().forEach((sign) -> features.add(sign).add(sign + " " + who).add(sign + " " + near, !rule));
		return features;
	}

	private String title(Person person) {
		return (person.title() != null) ? this.story.article().tokens().get(person.title().from()).word() : "";
	}

	/** How many sentences somebody is named from those that tell of the meeting. */
	private int far(NamedPerson named) {
		return named.sentences()
			.stream()
			.flatMap((one) -> Stream.of(this.telling.floor(one), this.telling.ceiling(one))
				.filter(Objects::nonNull)
				.map((other) -> Math.abs(one - other)))
			.min(Comparator.naturalOrder())
			.orElse(Integer.MAX_VALUE);
	}

	private String near(NamedPerson named) {
		if (named.sentences().contains(this.encounter.first())) {
			return "reporting";
		}
		if (named.sentences().stream().anyMatch(this.encounter.sentences()::contains)) {
			return "telling";
		}
		return named.sentences().stream().anyMatch(this.others.sentences()::contains) ? "of another" : "elsewhere";
	}

}
