package id.mitra.index.tally;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.RowCallbackHandler;

/**
 * Reads the rows of {@link Tallies} in their three kinds: what answers a question or lies
 * on the days of some, by number; when meetings were last held; changes that wait to be
 * added to the tallies.
 */
final class AnswerRows implements RowCallbackHandler {

	static final int WAITING = -1;

	static final int LAST = -2;

	private static final int QUESTION = 1;

	private static final int MEASURE = 2;

	private static final int SUBJECT = 3;

	private static final int DAY = 4;

	private static final int FIGURES = 5;

	private static final int SUBJECTS = 6;

	private static final int SLOTS = 7;

	private final List<Sums> sums;

	/** The questions that want the meetings of the same days. */
	private final Map<LooseDays, List<Sums>> byDays = new LinkedHashMap<>();

	private final List<List<Sums>> ofDays;

	private final Map<String, LocalDate> last = new HashMap<>();

	/**
	 * Nothing read yet.
	 * @param size how many figures a tally has
	 */
	AnswerRows(List<Question> questions, int size, LocalDate today) {
		this.sums = questions.stream().map((question) -> new Sums(question, size, today)).toList();
		for (int number = 0; number < questions.size(); number++) {
			LooseDays days = LooseDays.of(questions.get(number), today);
			if (!days.blocks().ranges().isEmpty()) {
				this.byDays.computeIfAbsent(days, (none) -> new ArrayList<>()).add(this.sums.get(number));
			}
		}
		this.ofDays = List.copyOf(this.byDays.values());
	}

	/** The days that are asked for, numbered after the questions. */
	List<LooseDays> days() {
		return List.copyOf(this.byDays.keySet());
	}

	@Override
	public void processRow(ResultSet row) throws SQLException {
		int question = row.getInt(QUESTION);
		LocalDate day = row.getObject(DAY, LocalDate.class);
		switch (question) {
			case WAITING -> {
				String subjects = row.getString(SUBJECTS);
				long slots = row.getLong(SLOTS);
				String source = row.getString(SUBJECT);
				this.sums.forEach((sums) -> sums.addWaiting(source, day, subjects, slots));
			}
			case LAST -> this.last.put(row.getString(SUBJECT), day);
			default -> read(row, question, day);
		}
	}

	private void read(ResultSet row, int question, LocalDate day) throws SQLException {
		if (question < this.sums.size()) {
			this.sums.get(question)
				.addBlocks(Measure.of(row.getString(MEASURE).charAt(0)), row.getString(SUBJECT), day,
						(Integer[]) row.getArray(FIGURES).getArray());
			return;
		}
		String subjects = row.getString(SUBJECTS);
		long slots = row.getLong(SLOTS);
		for (Sums sums : this.ofDays.get(question - this.sums.size())) {
			sums.addMeeting(day, subjects, slots);
		}
	}

	Answers answers() {
		return new Answers(this.sums.stream().map(Sums::tallies).toList(), this.last);
	}

}
