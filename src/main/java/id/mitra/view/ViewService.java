package id.mitra.view;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import id.mitra.identity.caller.Caller;
import id.mitra.identity.caller.CallersTurn;
import id.mitra.identity.caller.Permission;
import id.mitra.platform.error.Checks;
import id.mitra.platform.error.FieldErrors;
import id.mitra.platform.error.RecordNotFound;
import id.mitra.platform.record.RandomIds;
import id.mitra.view.ViewedList.ViewedKind;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps for each user what they have narrowed a list to. A view is nobody else's; whoever
 * else gets its address sees of it what they may.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize(Permission.STAFF)
class ViewService {

	private static final String WRITES = Permission.STAFF + " and " + Permission.WRITE;

	private static final int MOST = 100;

	private final JdbcClient jdbc;

	private final CallersTurn turn;

	private final Checks checks;

	private final Map<ViewedKind, ViewedList> viewed;

	ViewService(JdbcClient jdbc, CallersTurn turn, Checks checks, List<ViewedList> viewed) {
		this.jdbc = jdbc;
		this.turn = turn;
		this.checks = checks;
		this.viewed = viewed.stream().collect(Collectors.toMap(ViewedList::kind, Function.identity()));
	}

	private ViewedList viewed(ViewedKind list) {
		return Objects.requireNonNull(this.viewed.get(list));
	}

	/** The caller's own, by name. */
	public List<ViewDetails> list() {
		return this.jdbc
			.sql("select id, name, list, query, start from saved_view where user_id = :user order by lower(name)")
			.param("user", caller())
			.query(this::details)
			.list();
	}

	public ViewDetails get(long id) {
		return this.jdbc.sql("select id, name, list, query, start from saved_view where user_id = :user and id = :id")
			.param("user", caller())
			.param("id", id)
			.query(this::details)
			.optional()
			.orElseThrow(() -> new RecordNotFound("account/views", id));
	}

	@Transactional
	@PreAuthorize(WRITES)
	public ViewDetails create(ViewDraft draft) {
		return saved(draft, null);
	}

	@Transactional
	@PreAuthorize(WRITES)
	public ViewDetails update(long id, ViewDraft draft) {
		get(id);
		return saved(draft, id);
	}

	@Transactional
	@PreAuthorize(WRITES)
	public void delete(long id) {
		get(id);
		this.jdbc.sql("delete from saved_view where user_id = :user and id = :id")
			.param("user", caller())
			.param("id", id)
			.update();
	}

	private ViewDetails saved(ViewDraft draft, @Nullable Long known) {
		FieldErrors errors = this.checks.of(draft);
		ViewedKind list = Objects.requireNonNullElse(draft.list(), ViewedKind.MEETINGS);
		boolean start = Boolean.TRUE.equals(draft.start());
		Optional<ListQuery> query = errors.has("query") ? Optional.empty()
				: ListQuery.of(draft.query()).flatMap(viewed(list)::understood);
		errors.rejectIf(start && list != ViewedKind.MEETINGS, "start", "view.start");
		errors.rejectIf(query.isEmpty() && !errors.has("query"), "query", "view.query");
		errors.throwIfAny();
		this.turn.take();
		List<ViewDetails> others = list().stream().filter((view) -> known == null || view.id() != known).toList();
		String name = draft.name().strip();
		errors.rejectIf(others.stream().anyMatch((view) -> view.name().equalsIgnoreCase(name)), "name", "view.twice");
		errors.rejectIf(known == null && others.size() >= MOST, "name", "view.most", MOST);
		errors.throwIfAny();
		long id = (known != null) ? known : RandomIds.next();
		String text = query.orElseThrow().text();
		write(new ViewDetails(id, name, list, text, viewed(list).address(), start));
		return get(id);
	}

	private void write(ViewDetails view) {
		if (view.start()) {
			this.jdbc.sql("update saved_view set start = false where user_id = :user and start and id <> :id")
				.param("user", caller())
				.param("id", view.id())
				.update();
		}
		this.jdbc.sql("""
				insert into saved_view (id, user_id, name, list, query, start)
				values (:id, :user, :name, :list, :query, :start)
				on conflict (id) do update
				set name = excluded.name, list = excluded.list, query = excluded.query, start = excluded.start
				""")
			.param("id", view.id())
			.param("user", caller())
			.param("name", view.name())
			.param("list", view.list().name())
			.param("query", view.query())
			.param("start", view.start())
			.update();
	}

	private ViewDetails details(ResultSet row, int number) throws SQLException {
		String query = row.getString("query");
		ViewedKind list = ViewedKind.valueOf(row.getString("list"));
		return new ViewDetails(row.getLong("id"), row.getString("name"), list, query,
				viewed(list).address() + (query.isEmpty() ? "" : "?" + query), row.getBoolean("start"));
	}

	private static long caller() {
		return Caller.required().id();
	}

}
