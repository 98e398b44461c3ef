package id.mitra.platform.database;

import java.util.Objects;

import com.zaxxer.hikari.HikariDataSource;
import id.mitra.platform.error.DatabaseFault;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.aop.Advisor;
import org.springframework.aop.support.ComposablePointcut;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.task.SimpleAsyncTaskSchedulerCustomizer;
import org.springframework.boot.transaction.autoconfigure.TransactionManagerCustomizers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sets up how the application lives with its database's bad moments.
 */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

	private static final Logger log = LoggerFactory.getLogger(DatabaseConfiguration.class);

	/** Before a test puts anything around it. */
	@Bean
	static GateKeeper gateKeeper() {
		return new GateKeeper();
	}

	@Bean
	PlatformTransactionManager transactionManager(@Value("${mitra.database.writers}") int writers,
			ObjectProvider<TransactionManagerCustomizers> customizers) {
		WritersInTurn manager = new WritersInTurn(writers);
		customizers.ifAvailable((all) -> all.customize(manager));
		return manager;
	}

	/** Just outside of the transaction, and within what checks permissions. */
	@Bean
	@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
	static Advisor againWhenLost() {
		DefaultPointcutAdvisor advisor = new DefaultPointcutAdvisor(new ComposablePointcut(
				AnnotationMatchingPointcut.forMethodAnnotation(Transactional.class).getMethodMatcher())
			.union(AnnotationMatchingPointcut.forClassAnnotation(Transactional.class)), new AgainWhenLost());
		advisor.setOrder(Ordered.LOWEST_PRECEDENCE - 1);
		return advisor;
	}

	/** Migrations take their time, on a connection of their own without our limits. */
	@Bean
	FlywayConfigurationCustomizer patientMigrations(JdbcConnectionDetails database,
			@Value("${spring.flyway.url:}") String own) {
		return (migrations) -> {
			if (own.isEmpty()) {
				migrations.dataSource(database.getJdbcUrl(), database.getUsername(), database.getPassword());
			}
		};
	}

	/** What each instance does for itself comes round again: one line is enough. */
	@Bean
	SimpleAsyncTaskSchedulerCustomizer stepsThatGoOn() {
		return (scheduler) -> scheduler.setErrorHandler((failure) -> DatabaseFault.of(failure)
			.ifPresentOrElse((fault) -> log.warn("A step waits, database {}: {}", fault, failure.getMessage()),
					() -> log.error("A step failed", failure)));
	}

	/** For whoever would rather not ask a database that is gone. */
	@Bean(destroyMethod = "")
	@DependsOn("dataSource")
	Pulse pulse(GateKeeper keeper) {
		return keeper.pulse();
	}

	/** In place of one that would wait for a connection as long as anybody. */
	@Bean
	HealthIndicator dbHealthIndicator(GateKeeper keeper) {
		return () -> {
			String failure = keeper.pulse().failure();
			return (failure == null) ? Health.up().build() : Health.down().withDetail("reason", failure).build();
		};
	}

	/**
	 * Puts the gate before the pool.
	 */
	static class GateKeeper implements BeanPostProcessor, Ordered, AutoCloseable {

		private @Nullable Pulse pulse;

		Pulse pulse() {
			return Objects.requireNonNull(this.pulse);
		}

		@Override
		public Object postProcessAfterInitialization(Object bean, String name) {
			if (bean instanceof HikariDataSource pool) {
				Pulse started = new Pulse(pool);
				this.pulse = started;
				return new Gate(pool, started);
			}
			return bean;
		}

		@Override
		public int getOrder() {
			return Ordered.HIGHEST_PRECEDENCE;
		}

		@Override
		public void close() {
			if (this.pulse != null) {
				this.pulse.close();
			}
		}

	}

}
