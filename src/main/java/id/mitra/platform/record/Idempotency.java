package id.mitra.platform.record;

import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;

import id.mitra.platform.error.Checks;
import id.mitra.platform.error.FieldErrors;
import id.mitra.platform.error.KeyReused;
import id.mitra.platform.jobs.Repeated;
import id.mitra.platform.text.Sha256;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets a creation happen once, however often it is asked for with one key. The key is
 * taken first and in the creation's own transaction, so that whoever comes second waits
 * for the first and then learns its record.
 */
@Component
public class Idempotency {

	private static final String KEY = "[\\x21-\\x7e]{1,64}";

	private static final Duration KEPT = Duration.ofDays(30);

	private final JdbcClient jdbc;

	private final JsonMapper json;

	private final Checks checks;

	private final Writer writer;

	Idempotency(JdbcClient jdbc, JsonMapper json, Checks checks, Writer writer) {
		this.jdbc = jdbc;
		this.json = json;
		this.checks = checks;
		this.writer = writer;
	}

	/**
	 * Creates a record, or finds the one that this user created with this key.
	 * @return the record's id, yet to be read under the visibility rule
	 * @throws KeyReused where the key came with another body
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public long once(@Nullable String key, String collection, Object draft, LongSupplier creation) {
		if (key == null) {
			return creation.getAsLong();
		}
		FieldErrors errors = this.checks.none();
		errors.rejectIf(!key.matches(KEY), "Idempotency-Key", "idempotencyKey");
		errors.throwIfAny();
		long writer = this.writer.id();
		byte[] hash = Sha256.of(collection + this.json.writeValueAsString(draft));
		int taken = this.jdbc.sql("""
				insert into idempotency_key (user_id, key, request_hash)
				values (:writer, :key, :hash)
				on conflict do nothing
				""").param("writer", writer).param("key", key).param("hash", hash).update();
		if (taken == 0) {
			return first(writer, key, hash);
		}
		long id = creation.getAsLong();
		this.jdbc.sql("update idempotency_key set record_id = :id where user_id = :writer and key = :key")
			.param("id", id)
			.param("writer", writer)
			.param("key", key)
			.update();
		return id;
	}

	/**
	 * The record that this user has created with this key, if any.
	 */
	public Optional<Long> made(@Nullable String key) {
		if (key == null || !key.matches(KEY)) {
			return Optional.empty();
		}
		return this.jdbc
			.sql("select record_id from idempotency_key "
					+ "where user_id = :writer and key = :key and record_id is not null")
			.param("writer", this.writer.id())
			.param("key", key)
			.query(Long.class)
			.optional();
	}

	private long first(long writer, String key, byte[] hash) {
		return this.jdbc.sql("""
				select record_id
				from idempotency_key
				where user_id = :writer
				  and key = :key
				  and request_hash = :hash
				""")
			.param("writer", writer)
			.param("key", key)
			.param("hash", hash)
			.query(Long.class)
			.optional()
			.orElseThrow(KeyReused::new);
	}

	@Repeated(name = "forget-keys", pause = "PT24H")
	@Transactional
	void forgetOldKeys() {
		this.jdbc.sql("delete from idempotency_key where created_at < now() - make_interval(days => :days)")
			.param("days", (int) KEPT.toDays())
			.update();
	}

}
