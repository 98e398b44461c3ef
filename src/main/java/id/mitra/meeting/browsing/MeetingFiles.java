package id.mitra.meeting.browsing;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import id.mitra.area.Areas;
import id.mitra.country.Countries;
import id.mitra.meeting.MeetingRow;
import id.mitra.meeting.MeetingRow.PartnerAtMeeting;
import id.mitra.platform.form.Options;
import id.mitra.platform.text.TableFile;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Sends a list of meetings as a file for a spreadsheet, in the reader's language. Its
 * first line and its name say how what is in it is classified.
 */
@Component
class MeetingFiles {

	private static final List<String> HEADER = List.of("meeting.reference", "meeting.date", "meeting.title",
			"meeting.kind", "meeting.status", "meeting.partners", "meeting.city", "meeting.country", "meeting.areas",
			"meeting.classification");

	private final Options words;

	private final Areas areas;

	private final Countries countries;

	MeetingFiles(Options words, Areas areas, Countries countries) {
		this.words = words;
		this.areas = areas;
		this.countries = countries;
	}

	/** Sent as it is read: one that breaks off is seen to have done so. */
	void send(ListedMeetings meetings, TableFile.Format format, HttpServletResponse response) throws IOException {
		String title = word("meetings.title");
		String highest = word("classification." + meetings.highest());
		response.setContentType(format.type());
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition(title + "-" + highest, format));
		TableFile file = format.on(response.getOutputStream(), title);
		file.header(List.of(this.words.label("meetings.file.highest", highest)));
		file.header(HEADER.stream().map(this::word).toList());
		Map<String, String> known = new HashMap<>();
		for (Iterator<MeetingRow> rows = meetings.rows().iterator(); rows.hasNext();) {
			file.row(cells(rows.next(), (key) -> known.computeIfAbsent(key, this::word)));
		}
		file.end();
	}

	private static String disposition(String name, TableFile.Format format) {
		String plain = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
		return ContentDisposition.attachment().filename("mitra-" + plain + "." + format.extension()).build().toString();
	}

	/**
	 * A row.
	 * @param words which gives each word again that it has given before, as a file has
	 * few
	 */
	private List<@Nullable Object> cells(MeetingRow meeting, UnaryOperator<String> words) {
		boolean ofMonth = meeting.occasion().ofMonth();
		return Arrays.asList(meeting.reference(),
				ofMonth ? meeting.occasion().date().toString().substring(0, 7) : meeting.occasion().date(),
				meeting.title(), words.apply("meeting.kind." + meeting.kind()),
				words.apply("meeting.status." + meeting.status()),
				meeting.partners().stream().map(PartnerAtMeeting::name).collect(Collectors.joining("; ")),
				meeting.occasion().city(), this.countries.name(meeting.occasion().country()),
				meeting.areas().stream().map(this.areas::name).collect(Collectors.joining("; ")),
				words.apply("classification." + meeting.classification()));
	}

	private String word(String key) {
		return this.words.label(key);
	}

}
