package id.mitra;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;

import javax.sql.DataSource;

import id.mitra.platform.record.Remembered;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;

/**
 * The SQL statements that the application runs: told to a test that asks, and each held
 * to the visibility rule. One that breaks it fails where it is run, in whatever test that
 * happens.
 */
public final class Statements implements QueryExecutionListener {

	private static final Queue<String> RUN = new ConcurrentLinkedQueue<>();

	private static final Queue<String> OF_SESSIONS = new ConcurrentLinkedQueue<>();

	private static final Pattern SESSION = Pattern.compile("(?i)\\b(from|join|into|update) spring_session");

	private static final StackWalker CALLERS = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

	/** Whose statement it is costs much to find out, so only where somebody asks. */
	private static volatile boolean asked;

	private Statements() {
	}

	static DataSource of(DataSource dataSource) {
		return ProxyDataSourceBuilder.create(dataSource).listener(new Statements()).build();
	}

	/**
	 * The statements that the application runs while something is done, a batch counting
	 * once.
	 */
	public static List<String> during(Runnable deed) {
		return heard(RUN, deed);
	}

	/**
	 * The statements of sessions alone, which no other deed is charged with.
	 */
	public static List<String> ofSessionsDuring(Runnable deed) {
		return heard(OF_SESSIONS, deed);
	}

	private static List<String> heard(Queue<String> kind, Runnable deed) {
		kind.clear();
		asked = true;
		try {
			deed.run();
			return new ArrayList<>(kind);
		}
		finally {
			asked = false;
		}
	}

	/**
	 * Whether it is read once and then kept: which deed comes first after it was
	 * forgotten is chance where others change it.
	 */
	private static boolean isRemembered() {
		return CALLERS.walk((frames) -> frames.anyMatch((frame) -> frame.getDeclaringClass() == Remembered.class));
	}

	@Override
	public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
		queries.forEach((query) -> VisibilityRule.check(query.getQuery()));
	}

	@Override
	public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
		// what the application does on its own at its times belongs to no deed, and a
		// setting for the statement after it asks the tables nothing
		if (asked && !queries.isEmpty() && !Thread.currentThread().getName().matches("(scheduling|job)-.*")
				&& !queries.getFirst().getQuery().startsWith("set local ") && !isRemembered()) {
			String statement = queries.getFirst().getQuery();
			(SESSION.matcher(statement).find() ? OF_SESSIONS : RUN).add(statement);
		}
	}

}
