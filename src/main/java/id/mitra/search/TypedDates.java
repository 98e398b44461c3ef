package id.mitra.search;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import id.mitra.meeting.term.When;
import id.mitra.meeting.term.WhenReader;
import id.mitra.platform.text.DateWords;
import id.mitra.search.SearchText.Piece;
import id.mitra.search.SearchText.PieceKind;
import org.jspecify.annotations.Nullable;

/**
 * Days and months among the words of a search, as people say them: 2 November 2023,
 * kemarin, Kamis lalu, November 2023. A number alone is none: a year stands in many
 * titles.
 */
final class TypedDates {

	private static final int LONGEST = 4;

	private static final Pattern DATE = Pattern.compile("(?:" + DateWords.WEEKDAY + "\\s)?\\d{1,2}\\s" + DateWords.MONTH
			+ "\\s\\d{4}|" + DateWords.MONTH + "\\s\\d{4}|" + DateWords.MONTH
			+ "\\s\\d{1,2},?\\s\\d{4}|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}|\\d{4}-\\d{2}-\\d{2}|"
			+ "kemarin(?:\\sdulu)?|yesterday|" + "hari\\sini|today|besok|lusa|tomorrow|" + DateWords.WEEKDAY
			+ "\\slalu|last\\s" + DateWords.WEEKDAY);

	private TypedDates() {
	}

	/** The pieces with each date in place of its words. */
	static List<Piece> in(List<Piece> pieces, LocalDate today) {
		List<Piece> read = new ArrayList<>();
		int at = 0;
		while (at < pieces.size()) {
			Piece date = null;
			int length = LONGEST + 1;
			while (date == null && length > 1) {
				length--;
				date = (at + length <= pieces.size()) ? date(pieces.subList(at, at + length), today) : null;
			}
			read.add((date != null) ? date : pieces.get(at));
			at += (date != null) ? length : 1;
		}
		return read;
	}

	private static @Nullable Piece date(List<Piece> pieces, LocalDate today) {
		if (!pieces.stream().allMatch((piece) -> piece.kind() == PieceKind.WORD && !piece.not())) {
			return null;
		}
		String typed = pieces.stream().map(Piece::typed).collect(Collectors.joining(" "));
		When when = DATE.matcher(DateWords.folded(typed)).matches() ? read(typed, today) : null;
		if (when == null || when.startTime() != null) {
			return null;
		}
		return when.ofMonth() ? new Piece(PieceKind.YEAR, false, YearMonth.from(when.date()).toString(), typed)
				: new Piece(PieceKind.DAY, false, when.date().toString(), typed);
	}

	/** Before today or after it. */
	private static @Nullable When read(String typed, LocalDate today) {
		return (WhenReader.read(typed, today, true) instanceof WhenReader.Read past) ? past.when()
				: (WhenReader.read(typed, today, false) instanceof WhenReader.Read future) ? future.when() : null;
	}

}
