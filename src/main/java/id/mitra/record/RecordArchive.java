package id.mitra.record;

import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import id.mitra.identity.caller.Visibility;
import id.mitra.platform.error.RecordNotFound;
import id.mitra.platform.record.RandomIds;
import id.mitra.platform.record.Writer;
import id.mitra.platform.text.WordDifference;
import id.mitra.record.RecordDifference.FieldDifference;
import id.mitra.record.part.RecordDraft;
import id.mitra.record.wording.RecordWordings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps every state of a record that was saved and every edition that was agreed, whole.
 */
@Component
class RecordArchive {

	private static final String OF_MEETING = """
			 join meeting m on m.id = r.meeting_id and m.trashed_at is null and %s
			where r.meeting_id = :meeting""".formatted(Visibility.of("m"));

	private final JdbcClient jdbc;

	private final CanonicalJson canonical;

	private final JsonMapper json;

	private final RecordNames names;

	private final RecordWordings wordings;

	private final Writer writer;

	RecordArchive(JdbcClient jdbc, CanonicalJson canonical, JsonMapper json, RecordNames names, RecordWordings wordings,
			Writer writer) {
		this.jdbc = jdbc;
		this.canonical = canonical;
		this.json = json;
		this.names = names;
		this.wordings = wordings;
		this.writer = writer;
	}

	/** What a record is by now, and which of its texts are other ones than before. */
	void keepState(MeetingRecord record, RecordDraft before) {
		RecordContent content = record.content();
		this.jdbc.sql("""
				insert into record_state (id, meeting_id, edition, state, content, saved_at, saved_by)
				values (:id, :meeting, :edition, :state, :content, clock_timestamp(), :by)
				""")
			.param("id", RandomIds.next())
			.param("meeting", record.getMeetingId())
			.param("edition", record.getEdition())
			.param("state", record.getState().name())
			.param("content", this.canonical.of(content))
			.param("by", this.writer.name())
			.update();
		this.names.keep(record.getMeetingId(), content.people(), content.commitments());
		this.wordings.keep(record.getMeetingId(), before, record.draft());
	}

	void keepEdition(MeetingRecord record) {
		this.jdbc.sql("""
				insert into record_edition (meeting_id, edition, reason, content, hash, agreed_at, agreed_by)
				values (:meeting, :edition, :reason, :content, :hash, now(), :by)
				""")
			.param("meeting", record.getMeetingId())
			.param("edition", record.getEdition())
			.param("reason", record.getReason(), Types.VARCHAR)
			.param("content", this.canonical.of(record.content()))
			.param("hash", record.getHash())
			.param("by", this.writer.name())
			.update();
	}

	/** The agreed editions, the earliest first. */
	List<RecordEdition> editions(long meeting) {
		return this.jdbc
			.sql("select r.edition, r.agreed_at, r.agreed_by, r.hash, r.reason from record_edition r" + OF_MEETING
					+ " order by r.edition")
			.param("meeting", meeting)
			.param(Visibility.CLEARANCE, Visibility.clearance(), Types.VARCHAR)
			.query((row, number) -> new RecordEdition(row.getInt("edition"), RecordStage.AGREED,
					row.getTimestamp("agreed_at").toInstant(), row.getString("agreed_by"), row.getString("hash"),
					row.getString("reason")))
			.list();
	}

	/** An agreed edition of a record, as it was agreed. */
	RecordDetails edition(RecordDetails now, int edition) {
		return this.jdbc
			.sql("select r.content, r.hash from record_edition r" + OF_MEETING + " and r.edition = :edition")
			.param("meeting", now.meetingId())
			.param("edition", edition)
			.param(Visibility.CLEARANCE, Visibility.clearance(), Types.VARCHAR)
			.query((row, number) -> new RecordDetails(now.meetingId(), now.version(), RecordStage.AGREED,
					row.getString("hash"), now.classification(), this.canonical.read(row.getString("content")),
					List.of(), now.carried()))
			.optional()
			.orElseThrow(() -> new RecordNotFound("editions", edition));
	}

	/** Every state that was saved, the latest first. */
	List<SavedState> states(long meeting) {
		return this.jdbc
			.sql("select r.id, r.edition, r.state, r.saved_at, r.saved_by from record_state r" + OF_MEETING
					+ " order by r.saved_at desc, r.id")
			.param("meeting", meeting)
			.param(Visibility.CLEARANCE, Visibility.clearance(), Types.VARCHAR)
			.query((row, number) -> new SavedState(row.getLong("id"), row.getInt("edition"),
					RecordStage.valueOf(row.getString("state")), row.getTimestamp("saved_at").toInstant(),
					row.getString("saved_by")))
			.list();
	}

	/** The ids that items and outcomes have had in any state. */
	PartIds ids(long meeting) {
		return this.jdbc.sql("select r.content from record_state r" + OF_MEETING)
			.param("meeting", meeting)
			.param(Visibility.CLEARANCE, Visibility.clearance(), Types.VARCHAR)
			.query((row, number) -> PartIds.of(this.canonical.read(row.getString("content")).draft()))
			.list()
			.stream()
			.reduce(new PartIds(Set.of(), Set.of()), PartIds::and);
	}

	/** A state as it was saved, to be compared or written again. */
	RecordContent state(long meeting, long state) {
		return this.canonical.read(content(meeting, state));
	}

	RecordDifference difference(long meeting, long from, long to) {
		TreeMap<String, String> before = flat(content(meeting, from));
		TreeMap<String, String> after = flat(content(meeting, to));
		Set<String> fields = new TreeSet<>(before.keySet());
		fields.addAll(after.keySet());
		List<FieldDifference> lines = new ArrayList<>();
		for (String field : fields) {
			String old = before.get(field);
			String now = after.get(field);
			if (!Objects.equals(old, now)) {
				lines.add(new FieldDifference(field, old, now, WordDifference
					.between(Objects.requireNonNullElse(old, ""), Objects.requireNonNullElse(now, ""))));
			}
		}
		return new RecordDifference(from, to, lines);
	}

	private String content(long meeting, long state) {
		return this.jdbc.sql("select r.content from record_state r" + OF_MEETING + " and r.id = :state")
			.param("meeting", meeting)
			.param("state", state)
			.param(Visibility.CLEARANCE, Visibility.clearance(), Types.VARCHAR)
			.query(String.class)
			.optional()
			.orElseThrow(() -> new RecordNotFound("states", state));
	}

	/** The values by their paths: {@code items[0].titleId}. */
	private TreeMap<String, String> flat(String content) {
		TreeMap<String, String> values = new TreeMap<>();
		collect("", this.json.readTree(content), values);
		return values;
	}

	private static void collect(String path, JsonNode node, TreeMap<String, String> values) {
		if (node.isArray()) {
			for (int i = 0; i < node.size(); i++) {
				collect(path + "[" + i + "]", node.get(i), values);
			}
		}
		else if (node.isObject()) {
			node.properties()
				.forEach((field) -> collect(path.isEmpty() ? field.getKey() : path + "." + field.getKey(),
						field.getValue(), values));
		}
		else if (!node.isNull()) {
			values.put(path, node.asString());
		}
	}

}
