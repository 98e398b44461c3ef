package id.mitra.platform.jobs;

import java.util.List;

import javax.sql.DataSource;

import id.mitra.platform.database.Pulse;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * Lets work happen later: what one instance does for all by {@link Repeated} and
 * {@link QueuedJob}, what each does for itself by Spring's own scheduling.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class JobsConfiguration {

	@Bean
	static RepeatedMethods repeatedMethods() {
		return new RepeatedMethods();
	}

	@Bean
	JobRunner jobRunner(DataSource dataSource, Jobs jobs, RepeatedMethods repeated, ObjectProvider<QueuedJob<?>> queued,
			Pulse pulse, @Value("${mitra.jobs.threads}") int threads) {
		List<QueuedJob<?>> all = queued.stream().toList();
		return new JobRunner(dataSource, jobs, new JobRunner.Work(repeated.found(), all), JobRunner.Tempo.of(threads),
				() -> pulse.failure() != null);
	}

}
