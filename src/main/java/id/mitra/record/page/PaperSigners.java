package id.mitra.record.page;

import java.util.List;
import java.util.stream.Stream;

import id.mitra.meeting.MeetingDetails;
import id.mitra.meeting.MeetingDetails.DelegateAtMeeting;
import id.mitra.meeting.term.AttendanceRole;
import id.mitra.meeting.term.Side;
import id.mitra.platform.form.Options;
import id.mitra.record.RecordDetails;
import id.mitra.record.paper.SignatureBlock;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Who signs a record on paper, ours first: for both sides those who agreed to it or, as
 * long as nobody has, their heads; in the papers of one's own house our head, and who
 * wrote down what was said.
 */
@Component
class PaperSigners {

	private final Options options;

	PaperSigners(Options options) {
		this.options = options;
	}

	List<PaperSigner> of(PaperKind kind, RecordDetails record, MeetingDetails meeting, SignatureBlock block) {
		return switch (kind) {
			case MINUTES ->
				Stream
					.concat(as(AttendanceRole.HEAD, meeting, "paper.chair"),
							as(AttendanceRole.NOTE_TAKER, meeting, "paper.noteTaker"))
					.toList();
			case REPORT -> as(AttendanceRole.HEAD, meeting, "paper.reports").toList();
			case DISCUSSION ->
				Stream.of(Side.OURS, Side.PARTNER).flatMap((side) -> side(side, record, meeting, block)).toList();
		};
	}

	/** Those of ours who were it. */
	private Stream<PaperSigner> as(AttendanceRole role, MeetingDetails meeting, String above) {
		return people(meeting, role, Side.OURS).map((one) -> PaperSigner.of(one, this.options.label(above)));
	}

	private static Stream<PaperSigner> side(Side side, RecordDetails record, MeetingDetails meeting,
			SignatureBlock block) {
		String above = behalf(side, block);
		return record.content().signatories().isEmpty()
				? people(meeting, AttendanceRole.HEAD, side).map((one) -> PaperSigner.of(one, above))
				: record.content()
					.signatories()
					.stream()
					.filter((one) -> one.side() == side)
					.map((one) -> PaperSigner.of(one, above));
	}

	private static @Nullable String behalf(Side side, SignatureBlock block) {
		return (side == Side.OURS) ? block.leftTitle() : block.rightTitle();
	}

	private static Stream<DelegateAtMeeting> people(MeetingDetails meeting, AttendanceRole role, Side side) {
		return meeting.proceedings().attendances().stream().filter((one) -> one.role() == role && one.side() == side);
	}

}
