package id.mitra.demo;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;

import id.mitra.identity.caller.SystemCaller;
import id.mitra.platform.database.Patience;
import id.mitra.platform.start.DemoProfile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Puts the demo's data on record at the first start, all of it or nothing: public facts,
 * and examples that are invented and say so. In a database of one's own that happens only
 * where it is asked for, and only while nobody has written anything there.
 */
@Component
@Profile(DemoProfile.DATA)
@Order(2)
class DemoData implements ApplicationRunner {

	private static final Logger log = LoggerFactory.getLogger(DemoData.class);

	/** All of it is one transaction, which a slow machine may take its time for. */
	private static final Duration LOADING = Duration.ofMinutes(10);

	private final DemoMeetings meetings;

	private final DemoRecords records;

	private final WrittenBefore before;

	private final Patience patience;

	private final JsonMapper json;

	private final TransactionOperations transactions;

	private final boolean asked;

	DemoData(DemoMeetings meetings, DemoRecords records, WrittenBefore before, Patience patience, JsonMapper json,
			TransactionOperations transactions, Environment environment) {
		this.meetings = meetings;
		this.records = records;
		this.before = before;
		this.patience = patience;
		this.json = json;
		this.transactions = transactions;
		this.asked = environment.containsProperty(DemoProfile.WISH);
	}

	@Override
	public void run(ApplicationArguments arguments) throws IOException {
		List<DemoMeeting> facts = List.of(read("meetings.json", DemoMeeting[].class));
		DemoFile founding = read("founding.json", DemoFile.class);
		DemoFile examples = read("examples.json", DemoFile.class);
		SystemCaller.run(() -> this.transactions.executeWithoutResult((transaction) -> {
			if (this.before.isDemo()) {
				return;
			}
			if (this.before.isEmpty()) {
				this.patience.grant(LOADING);
				this.records.make(founding);
				facts.forEach(this.meetings::log);
				this.records.make(examples);
				log.info("The demo's data are on record");
			}
			else if (this.asked) {
				throw new RegisterInUse();
			}
		}));
	}

	private <T> T read(String name, Class<T> type) throws IOException {
		try (InputStream file = new ClassPathResource("demo/" + name).getInputStream()) {
			return this.json.readValue(file, type);
		}
	}

	/**
	 * The demo was asked for where others have written already.
	 */
	static class RegisterInUse extends IllegalStateException {

		RegisterInUse() {
			super("--mitra.demo loads example data into an empty register only, and this one already has records. "
					+ "Nothing was changed. Start without --mitra.demo, or name an empty database with "
					+ "spring.datasource.url.");
		}

	}

	/**
	 * Says so in one paragraph, instead of a stack trace.
	 */
	static class RegisterInUseAnalyzer extends AbstractFailureAnalyzer<RegisterInUse> {

		@Override
		protected FailureAnalysis analyze(Throwable root, RegisterInUse cause) {
			return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
		}

	}

}
