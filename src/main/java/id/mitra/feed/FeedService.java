package id.mitra.feed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;

import id.mitra.identity.caller.Caller;
import id.mitra.identity.caller.CallersTurn;
import id.mitra.identity.caller.Permission;
import id.mitra.identity.user.Secret;
import id.mitra.platform.error.Checks;
import id.mitra.platform.error.FieldErrors;
import id.mitra.platform.error.RecordNotFound;
import id.mitra.platform.record.RandomIds;
import id.mitra.platform.start.PublicAddress;
import id.mitra.platform.text.Sha256;
import id.mitra.view.ListQuery;
import id.mitra.view.ViewedList;
import id.mitra.view.ViewedList.ViewedKind;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the feeds of each user, which are nobody else's. Of an address only the SHA-256
 * is kept, so that whoever reads the database can fetch nothing.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize(Permission.STAFF)
class FeedService {

	private static final String WRITES = Permission.STAFF + " and " + Permission.WRITE;

	private static final String COLUMNS = "id, name, view, query, created_at, last_used_at";

	private static final int MOST = 20;

	private final JdbcClient jdbc;

	private final CallersTurn turn;

	private final Checks checks;

	private final ViewedList meetings;

	private final PublicAddress address;

	FeedService(JdbcClient jdbc, CallersTurn turn, Checks checks, List<ViewedList> lists, PublicAddress address) {
		this.jdbc = jdbc;
		this.turn = turn;
		this.checks = checks;
		this.meetings = lists.stream().filter((list) -> list.kind() == ViewedKind.MEETINGS).findFirst().orElseThrow();
		this.address = address;
	}

	/** The caller's own, by name. */
	public List<FeedDetails> list() {
		return this.jdbc.sql("select " + COLUMNS + " from calendar_feed where user_id = :user order by lower(name), id")
			.param("user", Caller.required().id())
			.query((row, number) -> details(row))
			.list();
	}

	@Transactional
	@PreAuthorize(WRITES)
	public FeedDetails create(FeedDraft draft) {
		FieldErrors errors = this.checks.of(draft);
		Optional<String> query = query(draft, errors);
		errors.throwIfAny();
		this.turn.take();
		errors.rejectIf(list().size() >= MOST, "name", "feed.most", MOST);
		errors.throwIfAny();
		String secret = Secret.random();
		return this.jdbc.sql("""
				insert into calendar_feed (id, user_id, name, view, query, secret_hash, created_at)
				values (:id, :user, :name, :view, :query, :hash, now())
				returning %s
				""".formatted(COLUMNS))
			.param("id", RandomIds.next())
			.param("user", Caller.required().id())
			.param("name", draft.name().strip())
			.param("view", draft.view().name())
			.param("query", query.orElse(null))
			.param("hash", Sha256.of(secret))
			.query((row, number) -> details(row))
			.single()
			.at(this.address.onPage("/feeds/" + secret + ".ics"));
	}

	/** As the list takes it; other views have none. */
	private Optional<String> query(FeedDraft draft, FieldErrors errors) {
		if (draft.view() != FeedView.QUERY || errors.has("query")) {
			return Optional.empty();
		}
		Optional<String> query = Optional.ofNullable(draft.query())
			.flatMap(ListQuery::of)
			.flatMap(this.meetings::understood)
			.map(ListQuery::text);
		errors.rejectIf(query.isEmpty(), "query", "view.query");
		return query;
	}

	@Transactional
	@PreAuthorize(WRITES)
	public void delete(long id) {
		int gone = this.jdbc.sql("delete from calendar_feed where user_id = :user and id = :id")
			.param("user", Caller.required().id())
			.param("id", id)
			.update();
		if (gone == 0) {
			throw new RecordNotFound("account/feeds", id);
		}
	}

	private static FeedDetails details(ResultSet row) throws SQLException {
		@Nullable Timestamp used = row.getTimestamp("last_used_at");
		return new FeedDetails(row.getLong("id"), row.getString("name"), FeedView.valueOf(row.getString("view")),
				row.getString("query"), row.getTimestamp("created_at").toInstant(),
				(used != null) ? used.toInstant() : null, null);
	}

}
