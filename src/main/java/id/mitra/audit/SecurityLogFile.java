package id.mitra.audit;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.TimeBasedRollingPolicy;
import id.mitra.platform.start.CannotStart;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Writes the security log to a file of its own where {@code mitra.security-log.file}
 * names one, instead of to standard output. Each day's is packed beside it; how long they
 * are kept is for whoever keeps the machine.
 */
@Component
class SecurityLogFile implements DisposableBean {

	private final Logger logger = (Logger) LoggerFactory.getLogger(SecurityLog.NAME);

	private final boolean additive = this.logger.isAdditive();

	private final @Nullable RollingFileAppender<ILoggingEvent> appender;

	SecurityLogFile(@Value("${mitra.security-log.file:}") String file) {
		this.appender = file.isBlank() ? null : open(file.strip());
		if (this.appender != null) {
			this.logger.addAppender(this.appender);
			this.logger.setAdditive(false);
		}
	}

	private RollingFileAppender<ILoggingEvent> open(String file) {
		LoggerContext context = this.logger.getLoggerContext();
		PatternLayoutEncoder encoder = new PatternLayoutEncoder();
		encoder.setContext(context);
		encoder.setPattern("time=%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX} %m%n");
		encoder.start();
		RollingFileAppender<ILoggingEvent> appender = new RollingFileAppender<>();
		TimeBasedRollingPolicy<ILoggingEvent> days = new TimeBasedRollingPolicy<>();
		days.setContext(context);
		days.setParent(appender);
		days.setFileNamePattern(file + ".%d{yyyy-MM-dd}.gz");
		appender.setContext(context);
		appender.setFile(file);
		appender.setEncoder(encoder);
		appender.setRollingPolicy(days);
		days.start();
		appender.start();
		if (!appender.isStarted()) {
			throw new CannotStart(
					"The file " + file + " of MITRA_SECURITY_LOG_FILE (mitra.security-log.file) can't be written.",
					"Let Mitra write there, or name another file, or none.");
		}
		return appender;
	}

	@Override
	public void destroy() {
		if (this.appender != null) {
			this.logger.detachAppender(this.appender);
			this.logger.setAdditive(this.additive);
			this.appender.stop();
		}
	}

}
