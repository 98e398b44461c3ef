package id.mitra.meeting;

import id.mitra.identity.caller.Visibility;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The rule of {@link Visibility} for meetings: SQL of our own names {@link #CONDITION},
 * of a table called m.
 */
@Component("meetingVisibility")
public class MeetingVisibility {

	/** What {@link #CONDITION} says of the table that stands before it. */
	static final String CLASSIFIED = Visibility.CLASSIFIED;

	public static final String CONDITION = "m." + Visibility.CLASSIFIED;

	/** The condition's parameter. */
	public static final String CLEARANCE = Visibility.CLEARANCE;

	private final Visibility visibility;

	MeetingVisibility(Visibility visibility) {
		this.visibility = visibility;
	}

	public static @Nullable String clearance() {
		return Visibility.clearance();
	}

	/**
	 * Up to what the current reader may see.
	 * @throws MeetingNotFound where nobody reads, who may see none
	 */
	static String ofSomebody() {
		String clearance = clearance();
		if (clearance == null) {
			throw new MeetingNotFound("for nobody");
		}
		return clearance;
	}

	public boolean known(long id) {
		return this.visibility.known("meeting", id);
	}

	public boolean knownInTrash(long id) {
		return this.visibility.knownInTrash("meeting", id);
	}

}
