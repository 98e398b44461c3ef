package id.mitra.platform.record;

import java.time.Clock;
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
		return () -> Optional.of(Moments.now());
	}

	@Bean
	AuditorAware<String> author(Writer writer) {
		return () -> Optional.of(writer.name());
	}

}
