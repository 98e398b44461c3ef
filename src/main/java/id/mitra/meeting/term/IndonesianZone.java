package id.mitra.meeting.term;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What Indonesians call their three zones (Keppres 41/1987).
 */
public enum IndonesianZone {

	WIB("Asia/Jakarta", "Asia/Pontianak"), WITA("Asia/Makassar"), WIT("Asia/Jayapura");

	private final List<String> ids;

	IndonesianZone(String... ids) {
		this.ids = List.of(ids);
	}

	/** Its id in the IANA database. */
	public String id() {
		return this.ids.getFirst();
	}

	/** The name of a zone by its id, if it is one of these. */
	public static Optional<String> name(String id) {
		return Stream.of(values()).filter((zone) -> zone.ids.contains(id)).map(IndonesianZone::name).findFirst();
	}

}
