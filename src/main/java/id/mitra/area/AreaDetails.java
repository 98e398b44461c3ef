package id.mitra.area;

import java.time.LocalDate;
import java.util.List;

import id.mitra.platform.field.Flat;
import id.mitra.platform.form.Option;
import id.mitra.platform.record.Stamp;
import id.mitra.platform.record.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * An area on record; {@code parent} is the code of the area that includes it. One that is
 * not active is retired: shown and counted, but offered no more.
 */
public record AreaDetails(String code, int version, String name, @Flat AreaNames names, @Nullable String parent,
		boolean active, int sequence, @Flat AreaReferences references, List<AreaOwner> owners,
		@Flat Stamp stamp) implements Versioned {

	@Override
	public Object key() {
		return this.code;
	}

	/** Its name where there is little room, in the caller's language. */
	public String brief() {
		return this.names.brief();
	}

	/** For a field in which one chooses among areas. */
	public Option option() {
		return new Option(this.code, brief());
	}

	/** Who answers for the area on a day. */
	public List<AreaOwner> ownersOn(LocalDate day) {
		return this.owners.stream().filter((owner) -> owner.covers(day)).toList();
	}

	/** Cached in no language; it goes out in the caller's. */
	AreaDetails inCallersLanguage() {
		return new AreaDetails(this.code, this.version, this.names.inCallersLanguage(), this.names, this.parent,
				this.active, this.sequence, this.references, this.owners, this.stamp);
	}

}
