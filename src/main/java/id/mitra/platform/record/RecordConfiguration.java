package id.mitra.platform.record;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.auditing.DateTimeProvider;
import org.springframework.data.domain.AuditorAware;
import org.springframework.data.jpa.repository.config.EnableJpaAuditing;

/**
 * When a record is written, and by whom.
 */
@Configuration(proxyBeanMethods = false)
@EnableJpaAuditing(dateTimeProviderRef = "moment", auditorAwareRef = "author")
class RecordConfiguration {

	/** The machine's clock, which {@link Today} reads. */
	@Bean
	Clock clock() {
		return Clock.systemUTC();
	}

	/** To the microsecond, as the database keeps it. */
	@Bean
	DateTimeProvider moment() {
		return () -> Optional.of(Instant.now().truncatedTo(ChronoUnit.MICROS));
	}

	@Bean
	AuditorAware<String> author(Writer writer) {
		return () -> Optional.of(writer.name());
	}

}
