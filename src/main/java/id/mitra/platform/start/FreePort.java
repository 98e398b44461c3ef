package id.mitra.platform.start;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Finds out that the port is taken before a database is made or migrated for nothing.
 */
@Component
class FreePort implements BeanFactoryPostProcessor, EnvironmentAware {

	private static final Logger log = LoggerFactory.getLogger(FreePort.class);

	private int port;

	private String address = "";

	@Override
	public void setEnvironment(Environment environment) {
		this.port = environment.getProperty("server.port", Integer.class, 8080);
		this.address = environment.getProperty("server.address", "");
	}

	@Override
	public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
		if (this.port <= 0) {
			return;
		}
		try (ServerSocket trial = new ServerSocket()) {
			trial.setReuseAddress(true);
			trial.bind(this.address.isEmpty() ? new InetSocketAddress(this.port)
					: new InetSocketAddress(InetAddress.getByName(this.address), this.port));
		}
		catch (IOException ex) {
			PortInUseException.throwIfPortBindingException(ex, () -> this.port);
			log.debug("Whether port {} is free can't be told", this.port, ex);
		}
	}

}
