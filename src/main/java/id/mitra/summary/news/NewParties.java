package id.mitra.summary.news;

import java.util.List;

/**
 * Whom was met for the first time in a period, ten at most, the latest first, and which
 * areas went silent in it: when it ended there had been no meeting about them for a year.
 *
 * @param totalFirstMet how many partners were met for the first time
 */
public record NewParties(int totalFirstMet, List<News.FirstMet> firstMet, List<News.SilentArea> silent) {
}
