package id.mitra.platform;

import java.io.IOException;
import java.nio.file.Path;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
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
			throws IOException {
		return new EmbeddedDatabase(directory.toAbsolutePath().normalize());
	}

	/**
	 * Says in one line that the directory is taken, instead of a stack trace.
	 */
	static class DirectoryInUseAnalyzer extends AbstractFailureAnalyzer<EmbeddedDatabase.DirectoryInUse> {

		@Override
		protected FailureAnalysis analyze(Throwable root, EmbeddedDatabase.DirectoryInUse cause) {
			return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
		}

	}

}
