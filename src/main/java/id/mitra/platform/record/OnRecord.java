package id.mitra.platform.record;

/**
 * A record that goes out with a {@link Handle}.
 */
public interface OnRecord extends Versioned {

	Handle handle();

	default long id() {
		return handle().id();
	}

	default String name() {
		return handle().name();
	}

	@Override
	default Object key() {
		return id();
	}

	@Override
	default int version() {
		return handle().version();
	}

}
