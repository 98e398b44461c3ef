package id.mitra.meeting.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import id.mitra.meeting.part.Schedule;
import id.mitra.platform.record.Today;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Asks once about the day of a meeting that lies so far ahead that its year may be a
 * slip. The form's template shows {@code far} by {@code meeting/far} and sends it back as
 * {@code confirmed}.
 */
@Component
public class FarAhead {

	private final Today today;

	FarAhead(Today today) {
		this.today = today;
	}

	/** Whether a day is so far ahead. */
	public boolean is(@Nullable LocalDate day) {
		return Schedule.on(day).isFarAhead(this.today.date());
	}

	/**
	 * The form's view where its user is to be asked, empty where the day is near enough
	 * or was asked about.
	 * @param confirmed the day, once it was asked about
	 */
	public Optional<String> ask(@Nullable LocalDate day, List<String> confirmed, Model model, String view) {
		if (!is(day)) {
			return Optional.empty();
		}
		model.addAttribute("far", day);
		return confirmed.contains(String.valueOf(day)) ? Optional.empty() : Optional.of(view);
	}

}
