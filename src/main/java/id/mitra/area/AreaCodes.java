package id.mitra.area;

import java.util.Set;

import id.mitra.platform.record.Codes;

import org.springframework.stereotype.Component;

/**
 * Areas where fields hold their codes.
 */
@Component
class AreaCodes implements Codes {

	private static final Set<String> FIELDS = Set.of("code", "parent", "area", "areas");

	private final Areas areas;

	AreaCodes(Areas areas) {
		this.areas = areas;
	}

	@Override
	public boolean in(String field) {
		return FIELDS.contains(field);
	}

	@Override
	public String name(String code) {
		return this.areas.name(code);
	}

}
