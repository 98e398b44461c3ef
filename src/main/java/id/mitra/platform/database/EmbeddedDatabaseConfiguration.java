package id.mitra.platform.database;

import java.nio.file.Path;
import javax.sql.DataSource;

import id.mitra.platform.start.DemoProfile;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/**
 * Starts the embedded PostgreSQL where no database was configured.
 */
@Configuration(proxyBeanMethods = false)
@Profile(DemoProfile.NAME)
class EmbeddedDatabaseConfiguration {

	@Bean
	EmbeddedDatabase embeddedDatabase(@Value("${mitra.embedded-postgres.directory}") Path directory)
			throws InterruptedException {
		return new EmbeddedDatabase(directory.toAbsolutePath().normalize());
	}

	@Bean
	EmbeddedDatabaseHealth embeddedDatabaseHealthIndicator(EmbeddedDatabase database) {
		return new EmbeddedDatabaseHealth(database.server());
	}

	/** Who wants a connection while the server is down learns why, and doesn't wait. */
	@Bean
	static BeanPostProcessor attentiveDataSource(ObjectProvider<EmbeddedDatabase> database) {
		return new BeanPostProcessor() {

			@Override
			public Object postProcessAfterInitialization(Object bean, String name) {
				return (bean instanceof DataSource connections)
						? new AttentiveDataSource(connections, () -> database.getObject().server().outage()) : bean;
			}

		};
	}

}
