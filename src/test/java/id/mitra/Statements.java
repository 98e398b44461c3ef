package id.mitra;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import javax.sql.DataSource;

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
		RUN.clear();
		deed.run();
		return new ArrayList<>(RUN);
	}

	@Override
	public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
		queries.forEach((query) -> VisibilityRule.check(query.getQuery()));
	}

	@Override
	public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
		// what the application does on its own at its times belongs to no deed, and a
		// setting for the statement after it asks the tables nothing
		if (!queries.isEmpty() && !Thread.currentThread().getName().startsWith("scheduling-")
				&& !queries.getFirst().getQuery().startsWith("set local ")) {
			RUN.add(queries.getFirst().getQuery());
		}
	}

}
