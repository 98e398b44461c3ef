package id.mitra.platform.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes out of a body what its draft has no place for, and tells what the record has of
 * it from what is unknown.
 */
class Pruning {

	private final JsonFields fields;

	private final List<String> unknown = new ArrayList<>();

	private boolean left;

	Pruning(JsonFields fields) {
		this.fields = fields;
	}

	/** The paths of fields that neither draft nor record has: {@code partners[0].x}. */
	List<String> unknown() {
		return this.unknown;
	}

	/** Whether anything derived was left out. */
	boolean left() {
		return this.left;
	}

	void prune(JsonNode body, JavaType draft, @Nullable JavaType record) {
		prune(body, draft, record, "");
	}

	private void prune(JsonNode value, JavaType draft, @Nullable JavaType record, String path) {
		if (value.isArray() && draft.isCollectionLikeType()) {
			JavaType item = (record != null && record.isCollectionLikeType()) ? record.getContentType() : null;
			for (int i = 0; i < value.size(); i++) {
				prune(value.get(i), draft.getContentType(), item, path + "[" + i + "]");
			}
		}
		else if (value instanceof ObjectNode object && draft.getRawClass().isRecord()) {
			fields(object, this.fields.read(draft), (record != null) ? this.fields.written(record) : Map.of(), path);
		}
	}

	private void fields(ObjectNode object, Map<String, JavaType> known, Map<String, JavaType> derived, String path) {
		for (String name : List.copyOf(object.propertyNames())) {
			String field = path.isEmpty() ? name : path + "." + name;
			JavaType type = known.get(name);
			if (type != null) {
				prune(object.get(name), type, derived.get(name), field);
				continue;
			}
			object.remove(name);
			if (derived.containsKey(name)) {
				this.left = true;
			}
			else {
				this.unknown.add(field);
			}
		}
	}

}
