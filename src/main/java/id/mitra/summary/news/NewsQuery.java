package id.mitra.summary.news;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Since when: a day, which counts if both are given, or the caller's visit before this
 * one, a week or a quarter ago. A week unless told, and for those of whom no visit before
 * is on record.
 */
public record NewsQuery(@Nullable Since since, @Nullable LocalDate from) {

	/**
	 * The moments that are usually asked about.
	 */
	public enum Since {

		VISIT, WEEK, QUARTER

	}

	public static NewsQuery of(Since since) {
		return new NewsQuery(since, null);
	}

	public static NewsQuery from(LocalDate from) {
		return new NewsQuery(null, from);
	}

}
