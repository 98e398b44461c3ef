package id.mitra.learning;

import java.util.Optional;
import java.util.Set;

import id.mitra.platform.record.ReferenceCache;
import id.mitra.platform.record.Remembered;
import id.mitra.reading.weighing.Weights;
import id.mitra.reading.weighing.WeightsInUse;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * By what releases are read: what was learned here and taken, for as long as the
 * application brings what it was learned beyond; kept in memory until another is taken.
 */
@Component
class TakenWeights implements WeightsInUse, ReferenceCache {

	static final String COLLECTION = "learning";

	private final JdbcClient jdbc;

	private final String mark = Weights.learned().mark();

	private final Remembered<Weights> taken = new Remembered<>(this::read);

	TakenWeights(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Weights now() {
		return this.taken.get();
	}

	/** Of what the application brings. */
	String mark() {
		return this.mark;
	}

	private Weights read() {
		Optional<String> taken = this.jdbc
			.sql("select taken from learning where taken is not null and taken_mark = :mark")
			.param("mark", this.mark)
			.query(String.class)
			.optional();
		return taken.map(Weights::of).orElseGet(Weights::learned);
	}

	@Override
	public Set<String> collections() {
		return Set.of(COLLECTION);
	}

	@Override
	public void forget() {
		this.taken.forget();
	}

}
