package id.mitra.platform;

import java.util.Map;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Without a database of the administrator's choice the application is a demo: embedded
 * PostgreSQL, demo data and users, and no ear but the loopback's.
 */
public class DemoProfile implements EnvironmentPostProcessor, Ordered {

	public static final String NAME = "demo";

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		if (!environment.containsProperty("spring.datasource.url")) {
			environment.addActiveProfile(NAME);
			environment.getPropertySources()
				.addFirst(new MapPropertySource(NAME, Map.of("server.address", "127.0.0.1")));
		}
	}

	/** After the configuration files are read, so that a URL given there counts. */
	@Override
	public int getOrder() {
		return Ordered.LOWEST_PRECEDENCE;
	}

}
