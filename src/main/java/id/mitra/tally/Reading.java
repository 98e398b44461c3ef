package id.mitra.tally;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.jdbc.core.RowCallbackHandler;

/**
 * Reads the rows of {@link Tallies} in their three kinds: what answers a question, by its
 * number; when meetings were last held; that changes wait.
 */
final class Reading implements RowCallbackHandler {

	static final int PENDING = -1;

	static final int LAST = -2;

	private final List<Sums> sums;

	private final Map<String, LocalDate> last = new HashMap<>();

	private boolean pending;

	/**
	 * Nothing read yet.
	 * @param size how many figures a tally has
	 */
	Reading(List<Question> questions, int size) {
		this.sums = questions.stream().map((question) -> new Sums(question, size)).toList();
	}

	@Override
	public void processRow(ResultSet row) throws SQLException {
		int question = row.getInt("question");
		LocalDate day = row.getObject("day", LocalDate.class);
		switch (question) {
			case PENDING -> this.pending = true;
			case LAST -> this.last.put(row.getString("subject"), day);
			default -> read(row, this.sums.get(question), day);
		}
	}

	private static void read(ResultSet row, Sums sums, LocalDate day) throws SQLException {
		String measure = row.getString("measure");
		if (measure != null) {
			sums.addBlocks(Measure.of(measure.charAt(0)), row.getString("subject"), day,
					(Integer[]) row.getArray("figures").getArray());
		}
		else {
			sums.addMeeting(day, (String[]) row.getArray("subjects").getArray(), row.getLong("slots"));
		}
	}

	/** Nothing where changes wait. */
	Optional<Answers> answers() {
		return this.pending ? Optional.empty()
				: Optional.of(new Answers(this.sums.stream().map(Sums::tallies).toList(), this.last));
	}

}
