package id.mitra.inbox.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;

import id.mitra.inbox.page.MarkedText.FindingMark;
import id.mitra.inbox.page.MarkedText.MarkedPiece;
import id.mitra.meeting.term.MeetingKind;
import id.mitra.meeting.term.MeetingMode;
import id.mitra.reading.Reading.Evidence;
import id.mitra.meeting.term.Owner;
import id.mitra.reading.Reading.ReportedCommitment;
import id.mitra.reading.Reading.ReportedDay;
import id.mitra.reading.Reading.ReportedKind;
import id.mitra.reading.Reading.ReportedMeeting;
import id.mitra.reading.Reading.ReportedSides;
import id.mitra.reading.Reading.ReportedSubstance;
import id.mitra.reading.Reading.ReportedTalk;
import id.mitra.reading.Reading.ReportedWhere;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MarkedTextTests {

	private static final String TEXT = "Menaker di Jenewa, Swiss, hari Selasa.";

	private static ReportedMeeting meeting(Evidence... evidence) {
		return new ReportedMeeting(new ReportedDay(null, null, false),
				new ReportedKind(MeetingKind.BILATERAL, MeetingMode.IN_PERSON, null, null),
				new ReportedWhere(null, null, null), new ReportedSides(List.of(), List.of()),
				new ReportedTalk(List.of("OSH", "TVET"), List.of("A plan"),
						List.of(new ReportedCommitment("Two trainers", Owner.JOINT)), List.of()),
				new ReportedSubstance(List.of(), List.of()), List.of(evidence));
	}

	private static String joined(MarkedText marked) {
		return marked.pieces().stream().map(MarkedPiece::text).collect(Collectors.joining());
	}

	private static MarkedPiece piece(MarkedText marked, String text) {
		return marked.pieces().stream().filter((piece) -> piece.text().equals(text)).findFirst().orElseThrow();
	}

	@Test
	void isOnePieceWhereNothingWasFound() {
		MarkedText marked = MarkedText.of(TEXT, List.of());
		assertThat(marked.pieces()).hasSize(1);
		assertThat(joined(marked)).isEqualTo(TEXT);
		assertThat(MarkedText.of("", List.of()).pieces()).isEmpty();
	}

	@Test
	void marksWhatWasFoundAndLeavesTheRest() {
		MarkedText marked = MarkedText.of(TEXT, List.of(meeting(new Evidence("date", 31, 37, true))));
		assertThat(marked.pieces()).extracting(MarkedPiece::text)
			.containsExactly("Menaker di Jenewa, Swiss, hari ", "Selasa", ".");
		assertThat(piece(marked, "Selasa").findings()).isEqualTo("0.date");
		assertThat(piece(marked, "Selasa").nearest()).extracting(FindingMark::field).isEqualTo("meetings[0].date");
		assertThat(piece(marked, ".").marks()).isEmpty();
	}

	@Test
	void tearsNoBracketsApart() {
		String text = "Bertemu Jumat (1/3/2024) di (kota) Bern (tanpa akhir";
		MarkedText marked = MarkedText.of(text, List.of(meeting(new Evidence("date", 8, 23, true),
				new Evidence("city", 28, 39, true), new Evidence("country", 40, 46, true))));
		assertThat(marked.pieces()).extracting(MarkedPiece::text)
			.containsExactly("Bertemu ", "Jumat (1/3/2024)", " di ", "(kota) Bern", " ", "(tanpa", " akhir");
	}

	@Test
	void cutsWhereFindingsOverlap() {
		MarkedText marked = MarkedText.of(TEXT,
				List.of(meeting(new Evidence("city", 11, 24, true), new Evidence("country", 19, 24, false))));
		assertThat(joined(marked)).isEqualTo(TEXT);
		assertThat(piece(marked, "Jenewa, ").findings()).isEqualTo("0.city");
		MarkedPiece both = piece(marked, "Swiss");
		assertThat(both.findings()).isEqualTo("0.city 0.country");
		assertThat(both.nearest()).extracting(FindingMark::field).isEqualTo("meetings[0].country");
		assertThat(both.sure()).isFalse();
		assertThat(both.beginning()).extracting(FindingMark::finding).containsExactly("0.country");
	}

	@Test
	void leavesOutWhatLiesOutsideTheText() {
		MarkedText marked = MarkedText.of(TEXT,
				List.of(meeting(new Evidence("date", -5, 7, true), new Evidence("city", 30, 900, true),
						new Evidence("mode", 500, 600, true), new Evidence("kind", 9, 9, true),
						new Evidence("hostEvent", 12, 3, true))));
		assertThat(joined(marked)).isEqualTo(TEXT);
		assertThat(marked.marks().values()).extracting(FindingMark::finding).containsOnly("0.date", "0.city");
	}

	@Test
	void leadsFromEachFindingToItsField() {
		MarkedText marked = MarkedText.of(TEXT, List.of(meeting(new Evidence("areas[1]", 0, 1, true)),
				meeting(new Evidence("people[2]", 1, 2, true), new Evidence("partners[0]", 2, 3, true),
						new Evidence("statements[1]", 3, 4, true), new Evidence("areas[1]", 4, 5, true),
						new Evidence("agreements[0]", 5, 6, true), new Evidence("commitments[0]", 6, 7, true))));
		assertThat(field(marked, "1.people[2]")).isEqualTo("meetings[1].people[2].as");
		assertThat(field(marked, "1.partners[0]")).isEqualTo("meetings[1].partners[0].as");
		assertThat(field(marked, "1.statements[1]")).isEqualTo("meetings[1].statements[1].keep");
		assertThat(field(marked, "0.areas-TVET")).isEqualTo("meetings[0].areas-TVET");
		assertThat(field(marked, "1.areas-TVET")).isEqualTo("meetings[1].areas-TVET");
		assertThat(field(marked, "1.agreements[0]")).isEqualTo("findings[2].keep");
		assertThat(field(marked, "1.commitments[0]")).isEqualTo("findings[3].keep");
	}

	private static String field(MarkedText marked, String finding) {
		return Objects.requireNonNull(marked.marks().get(finding)).field();
	}

	@Test
	void losesNoLetterWhateverOverlaps() {
		Random random = new Random(7);
		for (int round = 0; round < 200; round++) {
			List<Evidence> evidence = new ArrayList<>();
			for (int i = 0; i < 12; i++) {
				evidence.add(new Evidence("people[" + i + "]", random.nextInt(-3, 40), random.nextInt(-3, 45), true));
			}
			MarkedText marked = MarkedText.of(TEXT, List.of(meeting(evidence.toArray(Evidence[]::new))));
			assertThat(joined(marked)).isEqualTo(TEXT);
			for (FindingMark mark : marked.marks().values()) {
				assertThat(marked.pieces()
					.stream()
					.filter((piece) -> piece.marks().contains(mark))
					.map(MarkedPiece::text)
					.collect(Collectors.joining())).isEqualTo(TEXT.substring(mark.start(), mark.end()));
				assertThat(marked.pieces().stream().filter((piece) -> piece.beginning().contains(mark))).hasSize(1);
			}
		}
	}

	private static String around(String text, String finding) {
		int start = text.indexOf(finding);
		MarkedText marked = MarkedText.of(text,
				List.of(meeting(new Evidence("date", start, start + finding.length(), true))));
		MarkedText.MarkedSentence sentence = marked.around(Objects.requireNonNull(marked.marks().get("0.date")));
		return sentence.before() + "[" + sentence.words() + "]" + sentence.behind();
	}

	@Test
	void showsAFindingInItsSentenceAlone() {
		assertThat(around("Ia tiba kemarin. Mereka bertemu Selasa di Jenewa. Lalu pulang.", "Selasa"))
			.isEqualTo("Mereka bertemu [Selasa] di Jenewa.");
		assertThat(around("Judul berita\n\nMereka bertemu Selasa\nIklan", "Selasa"))
			.isEqualTo("Mereka bertemu [Selasa]");
		assertThat(around("Selasa", "Selasa")).isEqualTo("[Selasa]");
	}

	@Test
	void cutsALongSentenceBetweenWords() {
		assertThat(around("kata ".repeat(50) + "Selasa " + "kata ".repeat(50), "Selasa")).startsWith("… kata ")
			.endsWith(" kata …")
			.hasSizeLessThan(200)
			.doesNotContain(" ata", "kat ");
	}

}
