package id.mitra.meeting;

import java.util.stream.Collectors;

import id.mitra.area.Areas;

import org.springframework.stereotype.Component;

/**
 * The areas that a meeting touches, as its row shows them. It is given the meeting and
 * not the list of its codes, each of which a template would convert for every row.
 */
@Component("touches")
class MeetingTouches {

	private final Areas areas;

	MeetingTouches(Areas areas) {
		this.areas = areas;
	}

	/** The words that staff say for them, in a line. */
	public String names(MeetingRow meeting) {
		return meeting.areas().stream().map(this.areas::brief).collect(Collectors.joining("\u00a0· "));
	}

}
