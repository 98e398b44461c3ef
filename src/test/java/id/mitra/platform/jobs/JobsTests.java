package id.mitra.platform.jobs;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import id.mitra.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.LoggerFactory;

import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

/**
 * Work that happens later, by instances that share nothing but a database of their own.
 */
class JobsTests {

	private static final Duration SOON = Duration.ofSeconds(10);

	/** In which instances look for work several times. */
	private static final Duration A_WHILE = Duration.ofMillis(500);

	private static final List<String> LOGGERS = List.of("id.mitra.platform.jobs", "com.github.kagkarlsson");

	private static final AtomicInteger DATABASES = new AtomicInteger();

	private final String name = "jobs_" + DATABASES.incrementAndGet();

	private final List<Instance> instances = new ArrayList<>();

	private final Queue<Integer> done = new ConcurrentLinkedQueue<>();

	private String url = "";

	@BeforeEach
	void create() {
		this.url = TestDatabase.create(this.name);
		new ResourceDatabasePopulator(migration("V021__jobs"), migration("V070__why_a_job_waits"))
			.execute(new DriverManagerDataSource(this.url, TestDatabase.username(), TestDatabase.password()));
	}

	private static Resource migration(String name) {
		return new FileSystemResource("src/main/resources/db/migration/" + name + ".sql");
	}

	@AfterEach
	void drop() {
		this.instances.forEach(Instance::close);
		TestDatabase.sql().sql("drop database " + this.name).update();
	}

	/**
	 * What a job is told.
	 */
	record Told(int number) {
	}

	/**
	 * A job that does what a test says.
	 */
	record Deed(Consumer<Told> deed) implements QueuedJob<Told> {

		@Override
		public String name() {
			return "deed";
		}

		@Override
		public Class<Told> type() {
			return Told.class;
		}

		@Override
		public void run(Told told) {
			this.deed.accept(told);
		}

	}

	private final Deed noted = new Deed((told) -> this.done.add(told.number()));

	private Instance instance(QueuedJob<?> job) {
		return added(new Instance(this.url, List.of(), List.of(job)));
	}

	private Instance repeating(Duration pause, Runnable work) {
		return added(new Instance(this.url, List.of(new RepeatedJob("again", pause, Duration.ZERO, work)), List.of()));
	}

	private Instance atItsPace(Duration pause) {
		RepeatedJob again = new RepeatedJob("again", pause, Duration.ZERO, () -> this.done.add(1));
		return added(Instance.atItsPace(this.url, again));
	}

	private Instance added(Instance instance) {
		this.instances.add(instance);
		return instance;
	}

	private static int rows(Instance instance) {
		return instance.sql().sql("select count(*) from job").query(Integer.class).single();
	}

	private static JobState state(Instance instance) {
		return instance.sql().sql("select * from job").query((row, number) -> JobState.of(row)).single();
	}

	private static void makeDue(Instance instance) {
		instance.sql().sql("update job set execution_time = now() where not picked").update();
	}

	@Test
	void twoInstancesDoEachJobOnce() {
		Instance one = instance(this.noted).started();
		Instance two = instance(this.noted).started();
		IntStream.range(0, 100).forEach((number) -> {
			one.jobs().later(this.noted, new Told(number));
			two.jobs().later(this.noted, new Told(100 + number));
		});
		await().atMost(SOON).until(() -> rows(one) == 0);
		assertThat(this.done).containsExactlyInAnyOrderElementsOf(IntStream.range(0, 200).boxed().toList());
	}

	@Tag("long")
	@Test
	void twoInstancesTakeTurnsAtWhatIsRepeated() {
		AtomicInteger atIt = new AtomicInteger();
		Runnable work = () -> {
			assertThat(atIt.incrementAndGet()).isEqualTo(1);
			sleep(Duration.ofMillis(300));
			atIt.decrementAndGet();
			this.done.add(1);
		};
		Instance one = repeating(Duration.ofMillis(100), work).started();
		repeating(Duration.ofMillis(100), work).started();
		await().atMost(SOON).until(() -> this.done.size() == 3);
		JobState state = state(one);
		assertThat(state.failures()).isZero();
		assertThat(rows(one)).isEqualTo(1);
	}

	@Test
	void nothingIsDoneForATransactionThatIsRolledBack() {
		Instance instance = instance(this.noted).started();
		instance.transaction().executeWithoutResult((transaction) -> {
			instance.jobs().later(this.noted, new Told(1));
			transaction.setRollbackOnly();
		});
		assertThat(rows(instance)).isZero();
		instance.transaction().executeWithoutResult((transaction) -> {
			instance.jobs().later(this.noted, new Told(2));
			sleep(A_WHILE);
			assertThat(this.done).describedAs("before the commit").isEmpty();
		});
		await().atMost(SOON).until(() -> !this.done.isEmpty());
		assertThat(this.done).containsExactly(2);
	}

	@Test
	void whatFailsIsTriedAgainEverLaterAndSaysHowOftenItFailed() {
		Instance instance = repeating(Duration.ofMillis(100), () -> {
			if (this.done.size() < 3) {
				this.done.add(1);
				throw new IllegalStateException("as meant");
			}
		}).started();
		for (int failures = 1; failures <= 3; failures++) {
			int times = failures;
			await().atMost(SOON).until(() -> state(instance).failures() == times && !state(instance).running());
			JobState state = state(instance);
			assertThat(state.fault()).isEqualTo(JobFault.OTHER);
			assertThat(Duration.between(Objects.requireNonNull(state.lastRunAt()),
					Objects.requireNonNull(state.nextRunAt())))
				.isCloseTo(Duration.ofSeconds(5L << (failures - 1)), Duration.ofMillis(100));
			makeDue(instance);
		}
		await().atMost(SOON).until(() -> state(instance).failures() == 0);
		assertThat(state(instance).fault()).isNull();
	}

	@Test
	void whatWaitsForSomethingElseSaysWhatLacks() {
		Instance instance = repeating(Duration.ofMillis(100), () -> {
			throw new Unreachable(JobFault.UNTRUSTED, "as meant", new IllegalStateException());
		}).started();
		await().atMost(SOON).until(() -> state(instance).failures() == 1 && !state(instance).running());
		assertThat(state(instance).fault()).isEqualTo(JobFault.UNTRUSTED);
	}

	@ParameterizedTest
	@EnumSource
	void everyReasonCanBeWrittenDown(JobFault fault) {
		Instance instance = repeating(Duration.ofHours(1), () -> this.done.add(1)).started();
		instance.jobs().note("again", RepeatedJob.INSTANCE, fault);
		assertThat(instance.sql().sql("select fault from job").query(String.class).single()).isEqualTo(fault.name());
	}

	@Test
	void whatWaitsOutlivesTheInstanceThatWasAtIt() {
		Instance before = instance(this.noted);
		before.jobs().later(this.noted, new Told(1));
		before.jobs().later(this.noted, new Told(2));
		before.sql()
			.sql("update job set picked = true, picked_by = 'process 0', last_heartbeat = now() - interval '1 minute' "
					+ "where convert_from(task_data, 'UTF8') like '%2%'")
			.update();
		before.close();
		Instance after = instance(this.noted).started();
		await().atMost(SOON).until(() -> this.done.contains(1));
		await().atMost(SOON).until(() -> state(after).fault() == JobFault.ENDED);
		makeDue(after);
		await().atMost(SOON).until(() -> rows(after) == 0);
		assertThat(this.done).containsExactly(1, 2);
	}

	@Tag("long")
	@Test
	void goesOnByItselfWhenTheDatabaseIsBackAndSaysLittle() throws InterruptedException {
		CountDownLatch begun = new CountDownLatch(1);
		CountDownLatch mayEnd = new CountDownLatch(1);
		Deed slow = new Deed((told) -> {
			begun.countDown();
			waitFor(mayEnd);
			this.done.add(told.number());
		});
		Instance instance = instance(slow).started();
		instance.jobs().later(slow, new Told(1));
		begun.await();
		ListAppender<ILoggingEvent> log = listen();
		try {
			instance.cut(true);
			mayEnd.countDown();
			Thread.sleep(4000);
		}
		finally {
			instance.cut(false);
			LOGGERS.forEach((logger) -> logger(logger).detachAppender(log));
		}
		await().atMost(SOON).until(() -> rows(instance) == 0);
		assertThat(this.done).containsExactly(1);
		instance.jobs().later(slow, new Told(2));
		await().atMost(SOON).until(() -> this.done.contains(2));
		assertThat(log.list).filteredOn((event) -> event.getLevel().isGreaterOrEqual(Level.WARN))
			.extracting(ILoggingEvent::getFormattedMessage)
			.singleElement()
			.asString()
			.startsWith("All jobs wait, database GONE");
	}

	@Test
	void asksNothingOfADatabaseThatIsKnownToBeGone() {
		Instance instance = atItsPace(Duration.ofSeconds(1)).attentive().started();
		await().atMost(SOON).until(() -> !this.done.isEmpty() && !state(instance).running());
		instance.cut(true);
		sleep(Duration.ofMillis(200));
		int before = instance.asked();
		sleep(Duration.ofMillis(2500));
		assertThat(instance.asked()).isEqualTo(before);
		int runs = this.done.size();
		instance.cut(false);
		await().atMost(Duration.ofSeconds(3)).until(() -> this.done.size() > runs);
	}

	private static ListAppender<ILoggingEvent> listen() {
		ListAppender<ILoggingEvent> log = new ListAppender<>();
		log.start();
		LOGGERS.forEach((logger) -> logger(logger).addAppender(log));
		return log;
	}

	private static Logger logger(String name) {
		return (Logger) LoggerFactory.getLogger(name);
	}

	@Test
	void whatIsHurriedDoesNotWaitForItsTime() {
		Instance instance = repeating(Duration.ofHours(1), () -> this.done.add(1)).started();
		await().atMost(SOON).until(() -> this.done.size() == 1 && !state(instance).running());
		instance.transaction().executeWithoutResult((transaction) -> {
			instance.jobs().soon("again");
			transaction.setRollbackOnly();
		});
		sleep(A_WHILE);
		assertThat(this.done).hasSize(1);
		instance.transaction().executeWithoutResult((transaction) -> instance.jobs().soon("again"));
		await().atMost(SOON).until(() -> this.done.size() == 2);
	}

	@Test
	void aPauseThatWasShortenedHoldsFromTheNextStart() {
		Instance before = repeating(Duration.ofHours(24), () -> this.done.add(1)).started();
		await().atMost(SOON).until(() -> this.done.size() == 1 && !state(before).running());
		before.close();
		Instance after = repeating(Duration.ofMinutes(1), () -> this.done.add(2)).started();
		assertThat(Duration.between(Instant.now(), state(after).nextRunAt())).isCloseTo(Duration.ofMinutes(1),
				Duration.ofSeconds(5));
	}

	@Test
	void holdsNoConnectionWhileThereIsNothingToDo() {
		Instance instance = atItsPace(Duration.ofHours(1)).started();
		await().atMost(SOON).until(() -> this.done.size() == 1);
		List<Integer> inUse = new ArrayList<>();
		for (int i = 0; i < 50; i++) {
			sleep(Duration.ofMillis(20));
			inUse.add(instance.connectionsInUse());
		}
		assertThat(inUse.stream().filter((connections) -> connections > 0).count()).isCloseTo(0L, within(5L));
	}

	private static void sleep(Duration time) {
		try {
			Thread.sleep(time);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private static void waitFor(CountDownLatch latch) {
		try {
			latch.await(30, TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
