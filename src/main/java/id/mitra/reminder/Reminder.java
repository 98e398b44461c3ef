package id.mitra.reminder;

import java.time.LocalDate;

/**
 * What a user is reminded of on a day. The day that it is about is part of it: where that
 * moves, as an agreement's does with each renewal, it is another one.
 */
record Reminder(Impending of, LocalDate day) {
}
