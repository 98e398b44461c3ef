package id.mitra.platform.start;

import java.util.Map;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Without a database of the administrator's choice the application is a demo: embedded
 * PostgreSQL, demo data and users, and no ear but the loopback's. With one it has
 * neither, until {@code --mitra.demo} asks for the data; users with known passwords it
 * never has.
 */
public class DemoProfile implements EnvironmentPostProcessor, Ordered {

	public static final String NAME = "demo";

	/** Example data, which the demo has and a database of one's own on demand. */
	public static final String DATA = "demo-data";

	/** The property that asks for example data, or with {@code false} for none. */
	public static final String WISH = "mitra.demo";

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		boolean demo = !environment.containsProperty("spring.datasource.url");
		String wish = environment.getProperty(WISH, demo ? "true" : "false");
		if (!wish.equalsIgnoreCase("false")) {
			environment.addActiveProfile(DATA);
		}
		if (demo) {
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
