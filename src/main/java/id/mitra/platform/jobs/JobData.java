package id.mitra.platform.jobs;

import com.github.kagkarlsson.scheduler.serializer.Serializer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What jobs are told, in JSON: it can be read with the eye, and makes no object of a
 * class that a row names, as Java's own form would.
 */
class JobData implements Serializer {

	static final JobData JSON = new JobData();

	private final JsonMapper json = new JsonMapper();

	@Override
	public byte @Nullable [] serialize(@Nullable Object told) {
		return (told != null) ? this.json.writeValueAsBytes(told) : null;
	}

	@Override
	public <T> @Nullable T deserialize(Class<T> type, byte @Nullable [] told) {
		return (told != null) ? this.json.readValue(told, type) : null;
	}

}
