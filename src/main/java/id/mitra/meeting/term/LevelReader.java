package id.mitra.meeting.term;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import id.mitra.platform.text.Folded;

/**
 * Reads the level of a side from the title of whoever headed it, Indonesian or English,
 * abbreviated or not. A title that says nothing of a level has none.
 */
public final class LevelReader {

	/** Whoever acts for another stands at their level. */
	private static final Pattern ACTING = Pattern
		.compile("^(?:(?:plt|plh|pj|acting|interim|pelaksana (?:tugas|harian)|the|h ?e) )+");

	/** The deputy before whom they stand in for. */
	private static final List<Rank> RANKS = List.of(
			rank(Level.VICE_MINISTER,
					"wakil menteri|wamen\\w*|(?:vice|deputy) minister|(?:permanent |parliamentary |under ?)secretary"
							+ "|state secretary|secretary of state for"),
			rank(Level.SENIOR_OFFICIAL,
					"sekretaris jenderal|sekjen|se[ks]tjen|direktur jenderal|dirjen|inspektur jenderal|irjen"
							+ "|staf ahli|staf khusus|kepala badan|kabadan"
							+ "|(?:deputy |assistant )?(?:secretary|director) general"
							+ "|wakil duta besar|duta besar|dubes|wadubes|(?:deputy )?ambassador|commissioner"
							+ "|(?:deputy )?executive secretary|regional director|direktur regional"),
			rank(Level.MINISTER, "menteri|menaker\\w*|menko|minister|secretary of labou?r"),
			rank(Level.HEAD_OF_GOVERNMENT,
					"presiden republik|president of the republic|perdana menteri|prime minister|wakil presiden"
							+ "|chief minister|kanselir|chancellor"),
			rank(Level.DIRECTOR,
					"direktur|director|(?:deputy |managing |country )director|kepala (?:biro|pusat|balai|dinas|kantor)"
							+ "|karo|kapus|kabiro|kabalai|konsul jenderal|konjen|consul general|head of"),
			rank(Level.WORKING,
					"kepala (?:bagian|bidang|subdirektorat|seksi|subbagian)|kabag|kabid|kasubdit|koordinator"
							+ "|atase|atnaker|attache|sekretaris (?:pertama|kedua|ketiga)"
							+ "|(?:first|second|third) secretary" + "|programme? (?:officer|manager)|analis|officer"));

	private LevelReader() {
	}

	/** Those who stand at a level, by how their titles begin. */
	private record Rank(Level level, Pattern titles) {
	}

	private static Rank rank(Level level, String titles) {
		return new Rank(level, Pattern.compile("^(?:" + titles + ")\\b"));
	}

	public static Optional<Level> read(String title) {
		String words = ACTING.matcher(Folded.words(title)).replaceFirst("");
		return RANKS.stream().filter((rank) -> rank.titles().matcher(words).find()).map(Rank::level).findFirst();
	}

}
