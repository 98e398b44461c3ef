package id.mitra.audit;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import org.slf4j.LoggerFactory;

/**
 * What the security log says while a test runs.
 */
class SecurityLines extends AppenderBase<ILoggingEvent> implements AutoCloseable {

	private final List<String> lines = new CopyOnWriteArrayList<>();

	private final Logger logger = (Logger) LoggerFactory.getLogger(SecurityLog.NAME);

	SecurityLines() {
		start();
		this.logger.addAppender(this);
	}

	@Override
	protected void append(ILoggingEvent event) {
		this.lines.add(event.getFormattedMessage());
	}

	/** Those of one event that have a part. */
	List<String> of(String event, String part) {
		Predicate<String> wanted = (line) -> line.startsWith("event=" + event + " ") && (line + " ").contains(part);
		return this.lines.stream().filter(wanted).toList();
	}

	List<String> all() {
		return this.lines;
	}

	@Override
	public void close() {
		this.logger.detachAppender(this);
	}

}
