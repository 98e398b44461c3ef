package id.mitra.reading.encounters;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import id.mitra.country.Countries;
import id.mitra.reading.mentions.Mention;
import id.mitra.reading.mentions.Narrative;
import id.mitra.reading.mentions.SentenceReader;
import id.mitra.reading.people.Affiliation;
import id.mitra.reading.people.Affiliation.AffiliationKind;
import id.mitra.reading.people.Person;
import id.mitra.reading.register.Gazetteer;
import id.mitra.reading.weighing.LearnedFact;
import id.mitra.reading.weighing.Weights;
import id.mitra.reading.words.Span;
import id.mitra.reading.words.Token;

/**
 * Finds the meetings that a release reports: all that its sentences tell of each with
 * whom one may have been is weighed together.
 */
public final class EncounterReader {

	public static final String QUESTION = "meeting";

	/** More meetings than this no release reports. */
	private static final int MOST = 30;

	/**
	 * From here on the likeliest meeting of a release is taken for reported: most
	 * releases report one, so the best of several that are unlikely is more likely than
	 * none.
	 */
	private static final double FIRST = 0.2;

	/** From here on another one is. */
	private static final double LIKELY = LearnedFact.MEETING.least();

	private static final double CERTAIN = 0.9;

	/** From here on a meeting with a mission of our own may be what the text is about. */
	private static final double OWN = 0.3;

	/** Where a sentence says by itself who met whom, so little is enough. */
	private static final double PLAIN = 0.2;

	/** So much of the likeliest a sentence must have to tell of the meeting. */
	private static final double SHARE = 0.3;

	private final Weights weights;

	private final ClueReader leads;

	private final Continuations continuations;

	public EncounterReader(Gazetteer gazetteer, Countries countries, Weights weights) {
		this.weights = weights;
		this.leads = new ClueReader(gazetteer, countries);
		this.continuations = new Continuations(gazetteer);
	}

	public List<Encounter> in(Narrative story) {
		if (isOfOthersAtHome(story)) {
			return List.of();
		}
		List<Encounter> reported = new ArrayList<>();
		List<List<Clue>> groups = groups(story);
		List<ClueGroup> all = groups.stream().map(this::weighed).toList();
		boolean own = all.stream()
			.anyMatch((group) -> group.internal() && (group.likelihood() >= OWN
					|| group.clues().stream().anyMatch((clue) -> clue.reported() != null)));
		List<ClueGroup> weighed = all.stream().filter((group) -> !(own && isHostAlone(group.clues()))).toList();
		double most = weighed.stream().mapToDouble(ClueGroup::likelihood).max().orElse(0);
		List<ClueGroup> likely = weighed.stream()
			.filter((group) -> group.likelihood() >= group.least(group.likelihood() == most))
			.toList();
		likely.stream()
			.filter((group) -> likely.stream().noneMatch(group::isOutdoneBy))
			.forEach((group) -> reported.addAll(group.encounters()));
		reported.sort(Comparator.comparingInt(Encounter::first));
		List<Encounter> first = reported.subList(0, Math.min(MOST, reported.size()));
		this.continuations.gather(story, first);
		return Encounter.merged(first);
	}

	/**
	 * Whether others at home are named, and of the ministry nobody: "Menlu RI menerima
	 * …".
	 */
	private static boolean isOfOthersAtHome(Narrative story) {
		List<Person> people = story.all().stream().flatMap((sentence) -> sentence.people().stream()).toList();
		return story.all().stream().noneMatch(SentenceReader::namesOurs)
				&& people.stream().anyMatch((person) -> person.affiliation().is(AffiliationKind.DOMESTIC))
				&& people.stream().noneMatch((person) -> isOfLabour(story.article().tokens(), person));
	}

	/** A minister of labour, of no state that is said, may be ours. */
	private static boolean isOfLabour(List<Token> tokens, Person person) {
		Span title = person.title();
		return title != null && person.affiliation().is(AffiliationKind.UNKNOWN)
				&& Gazetteer.concepts(tokens, title.from(), title.to()).contains("labour");
	}

	/** The leads by with whom a meeting would be. */
	public List<List<Clue>> groups(Narrative story) {
		Map<String, List<Clue>> groups = new LinkedHashMap<>();
		this.leads.in(story)
			.forEach((lead) -> groups.computeIfAbsent(lead.key(), (key) -> new ArrayList<>()).add(lead));
		return List.copyOf(groups.values());
	}

	/**
	 * Where a mission of our own was met, the state that it is sent to was spoken of: a
	 * meeting with it takes somebody who acts for it.
	 */
	private static boolean isHostAlone(List<Clue> group) {
		return group.stream().noneMatch((clue) -> clue.reported() != null && clue.reported().personal) && group.stream()
			.flatMap((clue) -> clue.with().stream())
			.noneMatch((mention) -> mention.partner() == null || (mention.person() != null
					&& mention.person().affiliation().is(Affiliation.AffiliationKind.PARTNER)));
	}

	/**
	 * All that may have been met with one, and how likely it is that the text reports it.
	 */
	private record ClueGroup(List<Clue> clues, double[] likelihoods) {

		private double likelihood() {
			return Arrays.stream(this.likelihoods).sum();
		}

		/** Whether a sentence says by itself who met whom, so that little is enough. */
		private boolean plain() {
			return this.clues.stream()
				.map(Clue::reported)
				.anyMatch((reported) -> reported != null && (reported.personal || reported.internal()));
		}

		private double least(boolean first) {
			return plain() ? PLAIN : first ? FIRST : LIKELY;
		}

		/**
		 * Where a mission of our own was met, a meeting with others is mostly only spoken
		 * of, so it has to be nearly certain.
		 */
		private boolean isOutdoneBy(ClueGroup other) {
			return !internal() && other.internal() && likelihood() < CERTAIN;
		}

		private boolean internal() {
			return this.clues.getFirst().key().equals(Mention.MISSION);
		}

		private List<Encounter> encounters() {
			double most = Arrays.stream(this.likelihoods).max().orElse(0);
			boolean strict = this.clues.stream().anyMatch((clue) -> clue.reported() != null);
			List<Encounter> encounters = new ArrayList<>();
			for (int i = 0; i < this.likelihoods.length; i++) {
				Clue clue = this.clues.get(i);
				boolean apart = strict && clue.with().getFirst().sentence() != clue.sentence();
				if (clue.reported() != null || (this.likelihoods[i] >= SHARE * most && !apart)) {
					Encounter encounter = clue.encounter();
					encounter.likelihood = likelihood();
					encounters.add(encounter);
				}
			}
			return encounters;
		}

	}

	private ClueGroup weighed(List<Clue> clues) {
		return new ClueGroup(clues, this.weights.likelihoods(QUESTION, clues.stream().map(Clue::features).toList()));
	}

}
