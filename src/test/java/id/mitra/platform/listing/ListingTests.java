package id.mitra.platform.listing;

import java.util.Iterator;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import id.mitra.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ListingTests {

	private static final int MANY = 100_000;

	@BeforeAll
	static void create() {
		TestDatabase.sql().sql("create schema streamed").update();
		TestDatabase.sql().sql("create table streamed.number (n bigint primary key)").update();
		TestDatabase.sql()
			.sql("insert into streamed.number select generate_series(1, :many)")
			.param("many", MANY)
			.update();
	}

	@AfterAll
	static void drop() {
		TestDatabase.sql().sql("drop schema streamed cascade").update();
	}

	private static Listing numbers() {
		return Listing.descending("n", "streamed.number", SortKey.number("n"));
	}

	@Test
	void streamsALongListWithAPageOfItInMemory() {
		AtomicInteger read = new AtomicInteger();
		int taken = 0;
		int most = 0;
		Iterator<Long> stream = numbers().stream(TestDatabase.sql(), (row, number) -> {
			read.incrementAndGet();
			return row.getLong("n");
		}).iterator();
		while (stream.hasNext()) {
			assertThat(stream.next()).isEqualTo(MANY - taken);
			taken++;
			most = Math.max(most, read.get() - taken);
		}
		assertThat(taken).isEqualTo(MANY);
		assertThat(most).isLessThanOrEqualTo(2 * Listing.STREAMED);
	}

	@Test
	void streamsWhatItsConditionsLeave() {
		assertThat(numbers().where("n % 1000 = :rest", "rest", 7)
			.stream(TestDatabase.sql(), (row, number) -> row.getLong("n"))).containsExactlyElementsOf(
					IntStream.iterate(MANY - 993, (n) -> n > 0, (n) -> n - 1000).asLongStream().boxed().toList());
		assertThat(numbers().where("n > :least", "least", MANY).stream(TestDatabase.sql(), (row, number) -> row))
			.isEmpty();
	}

}
