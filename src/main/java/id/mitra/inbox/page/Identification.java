package id.mitra.inbox.page;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import id.mitra.inbox.Candidates.Candidate;
import id.mitra.inbox.Candidates.Held;
import id.mitra.meeting.term.Side;
import id.mitra.platform.text.Folded;
import org.jspecify.annotations.Nullable;

/**
 * Says who on record someone in a release is, where name and office or name and
 * organisation agree; where only the names are alike that is left to the officer.
 *
 * @param partners the meeting's, by their ids
 */
record Identification(Set<String> partners) {

	/** Above it two names are one, written in two ways. */
	private static final double SAME = 0.7;

	/** Above it two names may be one person's. */
	private static final double ALIKE = 0.5;

	/** The line, taken for whom the register knows, for someone new, or for neither. */
	PersonLine first(PersonLine line, List<Candidate> candidates) {
		boolean alike = candidates.stream().anyMatch((one) -> one.score() >= ALIKE);
		return line.as(agreeing(line, candidates, alike ? PersonLine.ASK : ReportLine.NEW));
	}

	/**
	 * The same after the officer looked for somebody; empty where nobody has such a name.
	 */
	Optional<PersonLine> lookedFor(PersonLine line, List<Candidate> candidates) {
		return candidates.stream().anyMatch((one) -> isCalled(one, line.wanted()))
				? Optional.of(line.as(agreeing(line, candidates, PersonLine.ASK))) : Optional.empty();
	}

	/** Whether someone may be meant by a name, which may be but a part of theirs. */
	static boolean isCalled(Candidate candidate, String name) {
		return candidate.score() >= ALIKE || within(name, candidate.name());
	}

	/** Two who agree are told apart by the officer, too. */
	private String agreeing(PersonLine line, List<Candidate> candidates, String otherwise) {
		List<Candidate> agreeing = candidates.stream()
			.filter((one) -> one.score() >= SAME)
			.filter((one) -> one.posts().stream().anyMatch((post) -> agrees(line, post)))
			.toList();
		return (agreeing.size() == 1) ? Long.toString(agreeing.getFirst().id()) : otherwise;
	}

	private boolean agrees(PersonLine line, Held post) {
		boolean office = line.title() != null && post.title() != null && within(line.title(), post.title());
		boolean organisation = Side.OURS.name().equals(line.side()) ? post.ours()
				: post.partnerId() != null && this.partners.contains(post.partnerId().toString());
		return office || organisation;
	}

	/** Whether all words of the shorter title are in the longer one. */
	private static boolean within(String one, String other) {
		Set<String> first = words(one);
		Set<String> second = words(other);
		return !first.isEmpty() && !second.isEmpty() && (first.containsAll(second) || second.containsAll(first));
	}

	private static Set<String> words(@Nullable String title) {
		return Arrays.stream(Folded.words(String.valueOf(title)).split(" "))
			.filter((word) -> !word.isEmpty())
			.collect(Collectors.toSet());
	}

}
