package id.mitra.summary.figures;

import id.mitra.area.AreaDetails;

/**
 * An area by its names.
 */
public record NamedArea(String code, String name, String nameId, String nameEn) {

	public static NamedArea of(AreaDetails area) {
		return new NamedArea(area.code(), area.name(), area.names().nameId(), area.names().nameEn());
	}

}
