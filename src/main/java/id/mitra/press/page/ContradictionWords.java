package id.mitra.press.page;

import java.time.LocalDate;

import id.mitra.country.Countries;
import id.mitra.meeting.term.MeetingMode;
import id.mitra.platform.form.Options;
import id.mitra.platform.text.Dates;
import id.mitra.press.Contradiction;

import org.springframework.stereotype.Component;

/**
 * The two sides of a {@link Contradiction} as a reader takes them.
 */
@Component("contradictionWords")
class ContradictionWords {

	private final Dates dates;

	private final Options options;

	private final Countries countries;

	ContradictionWords(Dates dates, Options options, Countries countries) {
		this.dates = dates;
		this.options = options;
		this.countries = countries;
	}

	public String of(Contradiction contradiction) {
		return this.options.label("press.contradiction", this.options.label("meeting." + contradiction.field()),
				words(contradiction.field(), contradiction.onRecord()),
				words(contradiction.field(), contradiction.reported()));
	}

	private String words(String field, Object value) {
		return switch (value) {
			case LocalDate date -> this.dates.day(date);
			case MeetingMode mode -> this.options.label("meeting.mode." + mode);
			case String code when field.equals("country") -> String.valueOf(this.countries.name(code));
			default -> value.toString();
		};
	}

}
