package id.mitra.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.postgresql.PGConnection;

/**
 * What it costs to take all meetings along as a file, held against what PostgreSQL itself
 * takes to write the same columns with {@code copy}, by turns.
 */
final class Export {

	static final String NAME = "export";

	private static final String FILE = "/meetings/export.csv";

	private static final String COPY = """
			copy (
			  select m.id, m.reference, m.title, m.date, m.date_precision, m.city, m.country, m.kind, m.status,
			    m.classification,
			    (select string_agg(coalesce(p.name_id, p.name_en), '; ' order by mp.position)
			      from meeting_partner mp
			      join partner p on p.id = mp.partner_id
			      where mp.meeting_id = m.id),
			    (select string_agg(ma.area_code, '; ' order by ma.position)
			      from meeting_area ma
			      where ma.meeting_id = m.id)
			  from meeting m
			  where m.trashed_at is null
			  order by m.date desc, m.id desc
			) to stdout (format csv, header)""";

	private Export() {
	}

	static void run(Client client, Connection connection, int rounds, Targets targets) throws Exception {
		List<Double> each = new ArrayList<>();
		long files = 0;
		long copies = 0;
		client.download(FILE);
		for (int round = 0; round < rounds; round++) {
			long start = System.nanoTime();
			client.download(FILE);
			long between = System.nanoTime();
			copy(connection);
			long end = System.nanoTime();
			files += between - start;
			copies += end - between;
			each.add((double) (between - start) / (end - between));
		}
		System.out.printf("Export: %,d ms, copy: %,d ms%n", Duration.ofNanos(files / rounds).toMillis(),
				Duration.ofNanos(copies / rounds).toMillis());
		targets.atMost("export of all meetings ÷ copy of the same columns", 4, Ratio.of((double) files / copies, each));
	}

	private static void copy(Connection connection) throws SQLException, IOException {
		connection.unwrap(PGConnection.class).getCopyAPI().copyOut(COPY, OutputStream.nullOutputStream());
	}

}
