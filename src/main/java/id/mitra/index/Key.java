package id.mitra.index;

import org.jspecify.annotations.Nullable;

/**
 * What derived rows stand under: {@code P12} is partner 12 with its parts. Lists are read
 * by keys, searches ask for them, figures are kept by them. Only a {@link KeyType} makes
 * one, so that no letter stands anywhere else.
 */
public final class Key {

	private final String text;

	private Key(String text) {
		this.text = text;
	}

	public static Key of(KeyType type, Object which) {
		return new Key(type.letter() + which);
	}

	public static Key ofPartner(long id) {
		return of(KeyType.PARTNER, id);
	}

	public static Key ofCountry(String code) {
		return of(KeyType.COUNTRY, code);
	}

	public static Key ofArea(String code) {
		return of(KeyType.AREA, code);
	}

	/** Both at once, where an area is given. */
	public Key about(@Nullable String area) {
		return (area != null) ? new Key(this.text + " " + ofArea(area)) : this;
	}

	/** The same in the trash. */
	public Key inTrash() {
		return new Key("~" + this.text);
	}

	public String text() {
		return this.text;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Key key && key.text.equals(this.text);
	}

	@Override
	public int hashCode() {
		return this.text.hashCode();
	}

	@Override
	public String toString() {
		return this.text;
	}

}
