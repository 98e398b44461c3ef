package id.mitra.country;

import id.mitra.platform.Bilingual;

/**
 * A country or territory: its ISO 3166-1 alpha-2 code, its names, and the IANA zone of
 * its capital.
 */
public record Country(String code, String name, String nameEn, String nameId, String zone) {

	static Country of(String code, String nameEn, String nameId, String zone) {
		return new Country(code, Bilingual.name(nameEn, nameId), nameEn, nameId, zone);
	}

}
