package id.mitra.audit;

import java.sql.Types;
import java.util.stream.Stream;

import id.mitra.audit.ChangeDetails.FieldChange;
import id.mitra.identity.caller.Caller;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.ClassifiedDraft;
import id.mitra.platform.error.Conflict;
import id.mitra.platform.error.RequestId;
import id.mitra.platform.record.Recorded;
import id.mitra.platform.record.RecordedTogether;
import id.mitra.platform.record.Writer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes down every change that a feature tells of, field by field, so that neither is
 * ever without the other.
 */
@Component
class AuditTrail {

	private final JdbcClient jdbc;

	private final Writer writer;

	private final JsonMapper json;

	AuditTrail(JdbcClient jdbc, Writer writer, JsonMapper json) {
		this.jdbc = jdbc;
		this.writer = writer;
		this.json = json;
	}

	@EventListener
	void record(Recorded event) {
		this.jdbc.sql("""
				with entry as (
				  insert into audit_entry (user_id, username, request_id, collection, record_id, change,
				    classification, fields)
				  values (:user, :username, :request, :collection, :id, :change,
				    cast(:classification as classification), cast(:fields as json))
				  returning id
				)
				insert into audit_pending (entry_id)
				select id
				from entry
				""")
			.param("user", Caller.current().map(Caller::id).orElse(null), Types.BIGINT)
			.param("username", this.writer.name())
			.param("request", RequestId.current(), Types.VARCHAR)
			.param("collection", event.type())
			.param("id", event.id().toString())
			.param("change", event.change().name())
			.param("classification", higher(event.before(), event.after()).name())
			.param("fields", this.json.writeValueAsString(fields(event.before(), event.after())))
			.update();
	}

	@EventListener
	void record(RecordedTogether event) {
		this.jdbc.sql("""
				with entry as (
				  insert into audit_entry (user_id, username, request_id, collection, record_id, change,
				    classification, fields)
				  select :user, :username, :request, :collection, id::text, :change,
				    cast(:classification as classification), cast(:fields as json)
				  from unnest(:ids) id
				  returning id
				)
				insert into audit_pending (entry_id)
				select id
				from entry
				""")
			.param("user", Caller.current().map(Caller::id).orElse(null), Types.BIGINT)
			.param("username", this.writer.name())
			.param("request", RequestId.current(), Types.VARCHAR)
			.param("collection", event.type())
			.param("ids", event.ids().toArray(Long[]::new))
			.param("change", event.change().name())
			.param("classification", higher(event.before(), event.after()).name())
			.param("fields", this.json.writeValueAsString(fields(event.before(), event.after())))
			.update();
	}

	private static FieldChange[] fields(@Nullable Record before, @Nullable Record after) {
		return Conflict.between(before, after)
			.stream()
			.map((one) -> new FieldChange(one.field(), one.yours(), one.theirs(), null, null))
			.filter(FieldChange::tells)
			.toArray(FieldChange[]::new);
	}

	/** The higher of both: whoever may not know the one may not know of the change. */
	private static Classification higher(@Nullable Record before, @Nullable Record after) {
		return Stream.of(classification(before), classification(after))
			.max(Classification::compareTo)
			.orElse(Classification.OPEN);
	}

	private static Classification classification(@Nullable Record draft) {
		return (draft instanceof ClassifiedDraft classified && classified.classification() != null)
				? classified.classification() : Classification.OPEN;
	}

}
