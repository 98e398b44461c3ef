package id.mitra;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * The tests' PostgreSQL 18, one for each run: a container where an engine answers, the
 * embedded one where none does. An application with the property {@value #PROPERTY} is
 * given it before it could take itself for a demo.
 */
public final class TestDatabase implements EnvironmentPostProcessor {

	public static final String PROPERTY = "mitra.test.database";

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		if (environment.getProperty(PROPERTY, Boolean.class, false)) {
			environment.getPropertySources()
				.addFirst(new MapPropertySource(PROPERTY, Map.of("spring.datasource.url", url(),
						"spring.datasource.username", username(), "spring.datasource.password", password())));
		}
	}

	public static String url() {
		return Server.RUNNING.url().get();
	}

	public static String username() {
		return Server.RUNNING.username();
	}

	public static String password() {
		return Server.RUNNING.password();
	}

	/**
	 * Makes an empty database on the same server: its address.
	 */
	public static String create(String name) {
		sql().sql("create database " + name).update();
		return url().replaceFirst("/[^/]*$", "/" + name);
	}

	/**
	 * SQL of a test's own, past the application and what it minds.
	 */
	public static JdbcClient sql() {
		return Server.SQL;
	}

	/**
	 * SQL that puts very many rows into tables, or takes them away: they are of a test's
	 * own making and hang together, so that no trigger has to look at each.
	 */
	public static void inBulk(Consumer<JdbcClient> deed) {
		try (Connection connection = DriverManager.getConnection(url(), username(), password())) {
			JdbcClient sql = JdbcClient.create(new SingleConnectionDataSource(connection, true));
			sql.sql("set session_replication_role = replica").update();
			deed.accept(sql);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * A server, by what a client needs to know.
	 */
	private record Server(Supplier<String> url, String username, String password) {

		private static final Server RUNNING = DockerClientFactory.instance().isDockerAvailable() ? inContainer()
				: embedded();

		private static final JdbcClient SQL = JdbcClient.create(dataSource());

		/** The container is removed by Testcontainers when the run ends. */
		@SuppressWarnings("resource")
		private static Server inContainer() {
			PostgreSQLContainer container = new PostgreSQLContainer("postgres:18")
				.withEnv("POSTGRES_INITDB_ARGS", "--locale=C --locale-provider=builtin --builtin-locale=C.UTF-8")
				.withCommand("postgres", "-c", "fsync=off", "-c", "full_page_writes=off", "-c", "max_connections=200");
			container.start();
			return new Server(container::getJdbcUrl, container.getUsername(), container.getPassword());
		}

		/** A hook of the library stops the server and removes its files. */
		private static Server embedded() {
			try {
				EmbeddedPostgres postgres = EmbeddedPostgres.builder()
					.setLocaleConfig("locale", "C")
					.setLocaleConfig("locale-provider", "builtin")
					.setLocaleConfig("builtin-locale", "C.UTF-8")
					.setServerConfig("fsync", "off")
					.setServerConfig("full_page_writes", "off")
					.setServerConfig("max_connections", "200")
					.setPGStartupWait(Duration.ofMinutes(1))
					.start();
				return new Server(() -> "jdbc:postgresql://localhost:" + postgres.getPort() + "/postgres", "postgres",
						"postgres");
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

		private static DataSource dataSource() {
			HikariConfig config = new HikariConfig();
			config.setJdbcUrl(RUNNING.url().get());
			config.setUsername(RUNNING.username());
			config.setPassword(RUNNING.password());
			config.setMaximumPoolSize(4);
			return new HikariDataSource(config);
		}

	}

}
