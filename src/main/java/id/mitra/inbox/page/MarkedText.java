package id.mitra.inbox.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import id.mitra.reading.Reading.Evidence;
import id.mitra.reading.Reading.ReportedMeeting;
import org.jspecify.annotations.Nullable;

/**
 * A release's text in pieces, each with the findings that were read out of it, and every
 * finding's place by its name: {@code 0.date}, {@code 1.people[2]}, that of an area also
 * by its code: {@code 0.areas-OSH}.
 */
record MarkedText(String text, List<MarkedPiece> pieces, Map<String, FindingMark> marks) {

	private static final Pattern BEGINNING = Pattern.compile("^.*(\\n|[.!?][\"”’)]*\\s+(?=\\p{Lu}))", Pattern.DOTALL);

	private static final Pattern END = Pattern.compile("(?:([.!?][\"”’)]*)\\s+\\p{Lu}|\\n).*$", Pattern.DOTALL);

	private static final Pattern CLOSING = Pattern.compile("[^()\\n]*\\)");

	/** So much of a sentence stands before and behind a finding, beside its field. */
	private static final int BESIDE = 60;

	/**
	 * A finding in the text.
	 *
	 * @param finding its name
	 * @param field the field of the form that it fills
	 * @param sure whether the text says it, or a rule concludes it
	 */
	record FindingMark(String finding, String field, int start, int end, boolean sure) {
	}

	/**
	 * A piece of text with all that was read out of it.
	 */
	record MarkedPiece(String text, List<FindingMark> marks, List<FindingMark> beginning) {

		/** The finding with the least text, to which the piece leads. */
		public @Nullable FindingMark nearest() {
			return this.marks.stream().min(Comparator.comparingInt((mark) -> mark.end() - mark.start())).orElse(null);
		}

		public boolean sure() {
			return this.marks.stream().allMatch(FindingMark::sure);
		}

		public String findings() {
			return this.marks.stream().map(FindingMark::finding).collect(Collectors.joining(" "));
		}

	}

	static MarkedText of(String text, List<ReportedMeeting> meetings) {
		List<FindingMark> marks = new ArrayList<>();
		int findings = 0;
		for (int i = 0; i < meetings.size(); i++) {
			ReportedMeeting meeting = meetings.get(i);
			for (Evidence evidence : meeting.evidence()) {
				marks.add(new FindingMark(i + "." + evidence.field(), field(i, evidence.field(), meeting, findings),
						Math.max(0, evidence.start()), closed(text, evidence), evidence.sure()));
			}
			findings += meeting.talk().agreements().size() + meeting.talk().commitments().size();
		}
		marks.removeIf((mark) -> mark.start() >= mark.end());
		marks.sort(Comparator.comparingInt(FindingMark::start).thenComparing(FindingMark::end));
		Map<String, FindingMark> byName = new HashMap<>();
		marks.forEach((mark) -> {
			byName.putIfAbsent(mark.finding(), mark);
			byName.putIfAbsent(mark.field().replaceFirst("^meetings\\[(\\d+)]\\.(areas-\\w+)$", "$1.$2"), mark);
		});
		return new MarkedText(text, cut(text, marks), byName);
	}

	/** Where a finding ends, with the bracket that closes one it holds. */
	private static int closed(String text, Evidence evidence) {
		int end = Math.clamp(evidence.end(), 0, text.length());
		String words = text.substring(Math.min(Math.max(0, evidence.start()), end), end);
		Matcher closing = CLOSING.matcher(text).region(end, Math.min(text.length(), end + BESIDE));
		return (words.lastIndexOf('(') > words.lastIndexOf(')') && closing.lookingAt()) ? closing.end() : end;
	}

	/**
	 * A finding in its sentence.
	 */
	record MarkedSentence(String before, String words, String behind) {
	}

	/** What stands around a finding, as far as its sentence and some words go. */
	public MarkedSentence around(FindingMark mark) {
		String words = this.text.substring(mark.start(), mark.end());
		String before = this.text.substring(Math.max(0, mark.start() - BESIDE), mark.start());
		String behind = this.text.substring(mark.end(), Math.min(this.text.length(), mark.end() + BESIDE));
		boolean cut = mark.start() > BESIDE;
		String begin = BEGINNING.matcher(before).replaceFirst("");
		String end = END.matcher(behind).replaceFirst("$1");
		boolean whole = !begin.equals(before) || !cut;
		boolean ends = !end.equals(behind) || mark.end() + BESIDE >= this.text.length();
		return new MarkedSentence(whole ? begin : "… " + begin.replaceFirst("^\\S*\\s+", ""), words,
				ends ? end : end.replaceFirst("\\s+\\S*$", "") + " …");
	}

	private static List<MarkedPiece> cut(String text, List<FindingMark> marks) {
		TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
		marks.forEach((mark) -> cuts.addAll(List.of(mark.start(), mark.end())));
		List<MarkedPiece> pieces = new ArrayList<>();
		List<FindingMark> open = new ArrayList<>();
		int next = 0;
		int from = 0;
		for (int to : cuts.tailSet(1)) {
			int at = from;
			open.removeIf((mark) -> mark.end() <= at);
			List<FindingMark> beginning = new ArrayList<>();
			while (next < marks.size() && marks.get(next).start() <= at) {
				beginning.add(marks.get(next++));
			}
			open.addAll(beginning);
			pieces.add(new MarkedPiece(text.substring(from, to), List.copyOf(open), beginning));
			from = to;
		}
		return pieces;
	}

	private static String field(int meeting, String field, ReportedMeeting reported, int findings) {
		String own = "meetings[" + meeting + "].";
		int bracket = field.indexOf('[');
		if (bracket < 0) {
			return own + field;
		}
		int place = Integer.parseInt(field.substring(bracket + 1, field.indexOf(']')));
		return switch (field.substring(0, bracket)) {
			case "partners", "people" -> own + field + ".as";
			case "statements" -> own + field + ".keep";
			case "areas" -> own + "areas-" + reported.talk().areas().get(place);
			case "agreements" -> "findings[" + (findings + place) + "].keep";
			case "commitments" -> "findings[" + (findings + reported.talk().agreements().size() + place) + "].keep";
			default -> own + field;
		};
	}

}
