package id.mitra.reminder;

import java.util.Arrays;

/**
 * Why a user is reminded of a record, and how many days before the day that it is about,
 * or after it.
 */
public enum ReminderKind {

	/** A commitment of theirs or their unit's falls due. */
	DUE(ReminderSubject.COMMITMENT, 14, 3),

	/** It is late: on the next day, then every week. */
	LATE(ReminderSubject.COMMITMENT),

	/** By then it must be decided whether to give notice of an agreement. */
	DECIDE_BY(ReminderSubject.AGREEMENT, 180, 90, 30, 7),

	/** Until then notice of an agreement is in time by every reading. */
	SAFE_NOTICE_BY(ReminderSubject.AGREEMENT, 180, 90, 30, 7),

	/** The last day for notice of an agreement, where its readings agree. */
	NOTICE_BY(ReminderSubject.AGREEMENT, 180, 90, 30, 7),

	/** A meeting of theirs is tomorrow. */
	TOMORROW(ReminderSubject.MEETING, 1),

	/** A meeting of theirs was planned and is past: was it held? */
	TO_CONFIRM(ReminderSubject.MEETING, -1),

	/** A meeting of theirs was held a week ago, and no outcome is on record. */
	NO_OUTCOME(ReminderSubject.MEETING, -7);

	private static final int WEEK = 7;

	private final ReminderSubject subject;

	private final int[] ahead;

	ReminderKind(ReminderSubject subject, int... ahead) {
		this.subject = subject;
		this.ahead = ahead;
	}

	ReminderSubject subject() {
		return this.subject;
	}

	/**
	 * Whether one is reminded of it so many days before.
	 * @param days how many are left, negative where it is over
	 */
	boolean remindsAt(long days) {
		if (this == LATE) {
			return days < 0 && (-days - 1) % WEEK == 0;
		}
		return Arrays.stream(this.ahead).anyMatch((one) -> one == days);
	}

	/** Whether there is a reminder of it after its day. */
	boolean looksBack() {
		return this == LATE || this.ahead[0] < 0;
	}

}
