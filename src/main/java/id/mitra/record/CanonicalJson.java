package id.mitra.record;

import id.mitra.platform.text.Sha256;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * A record as bytes that stay the same for what is the same: JSON without white space,
 * its fields in alphabetical order.
 */
@Component
class CanonicalJson {

	private final JsonMapper json;

	CanonicalJson(JsonMapper json) {
		this.json = json.rebuild().enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY).build();
	}

	String of(RecordContent content) {
		return this.json.writeValueAsString(content);
	}

	RecordContent read(String content) {
		return this.json.readValue(content, RecordContent.class);
	}

	static String hash(String content) {
		return Sha256.hex(content);
	}

}
