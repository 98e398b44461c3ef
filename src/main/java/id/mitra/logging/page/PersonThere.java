package id.mitra.logging.page;

import java.util.List;

import id.mitra.delegate.DelegateDraft;
import id.mitra.delegate.Post;
import id.mitra.logging.NewDelegate;
import id.mitra.meeting.part.Attendance;
import id.mitra.meeting.term.AttendanceRole;
import id.mitra.meeting.term.Side;
import id.mitra.platform.form.Values;
import org.jspecify.annotations.Nullable;

/**
 * Somebody at a meeting: one on record, or one who comes on record with it, whose id is
 * below zero.
 *
 * @param unitId the unit of ours of one who is new
 * @param title that they had there, where it is another than that of their post
 * @param post the title of the post they hold
 * @param organisation where they hold it
 */
record PersonThere(String delegateId, String name, String side, @Nullable String partnerId, @Nullable String unitId,
		@Nullable String role, @Nullable String title, @Nullable String post, @Nullable String organisation) {

	public boolean ours() {
		return Side.OURS.name().equals(this.side);
	}

	public boolean fresh() {
		return this.delegateId.startsWith("-");
	}

	public boolean heads() {
		return AttendanceRole.HEAD.name().equals(this.role);
	}

	/** What tells them apart: the post and where it is. */
	public @Nullable String office() {
		if (this.post == null || this.post.isBlank()) {
			return this.organisation;
		}
		return (this.organisation == null || this.organisation.isBlank()) ? this.post
				: this.post + ", " + this.organisation;
	}

	/** The title that they had there, as far as the form knows. */
	@Nullable String titleThere() {
		return (this.title != null && !this.title.isBlank()) ? this.title : this.post;
	}

	PersonThere onSide(Side side, @Nullable String partner) {
		return new PersonThere(this.delegateId, this.name, side.name(), (side == Side.PARTNER) ? partner : null,
				this.unitId, this.role, this.title, this.post, this.organisation);
	}

	PersonThere as(AttendanceRole role) {
		return new PersonThere(this.delegateId, this.name, this.side, this.partnerId, this.unitId, role.name(),
				this.title, this.post, this.organisation);
	}

	/** With the title that somebody gives them, unless the register knows their post. */
	PersonThere titled(@Nullable String title) {
		return (this.post != null) ? this : new PersonThere(this.delegateId, this.name, this.side, this.partnerId,
				this.unitId, this.role, title, null, this.organisation);
	}

	/**
	 * At another meeting, where they have the title of the day; that of then tells who
	 * they are.
	 */
	PersonThere again() {
		return new PersonThere(this.delegateId, this.name, this.side, this.partnerId, this.unitId, this.role, null,
				this.title, this.organisation);
	}

	Attendance read(Values row) {
		Long id = row.number("delegateId", this.delegateId);
		Side there = row.choice("side", this.side, Side.class);
		return new Attendance((id != null) ? id : 0L, (there != null) ? there : Side.OURS,
				(there == Side.PARTNER) ? row.number("partnerId", this.partnerId) : null,
				row.choice("role", this.role, AttendanceRole.class), row.line(this.title));
	}

	/** Their post is the one that they had there, where it is known at whose. */
	NewDelegate toNewcomer(Values row) {
		row.at("", "name").at("fullName", "name").at("posts[0].title", "title");
		Long partner = ours() ? null : row.number("partnerId", this.partnerId);
		Long unit = ours() ? row.number("unitId", this.unitId) : null;
		String office = row.line(this.title);
		List<Post> posts = (office == null || (partner == null && unit == null)) ? List.of()
				: List.of(new Post(office, partner, unit, null, null));
		return new NewDelegate(row.number("delegateId", this.delegateId),
				new DelegateDraft(row.text(this.name), null, null, null, null, null, posts));
	}

}
