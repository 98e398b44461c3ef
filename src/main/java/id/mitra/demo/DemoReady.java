package id.mitra.demo;

import id.mitra.platform.start.DemoProfile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Says where the demo is and who can sign in.
 */
@Component
@Profile(DemoProfile.NAME)
class DemoReady {

	private static final Logger log = LoggerFactory.getLogger(DemoReady.class);

	@EventListener
	void announce(ApplicationReadyEvent ready) {
		if (ready.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
			log.info("Mitra is ready at http://localhost:{} - sign in as staff, officer, manager or admin, "
					+ "each with the password <name>-demo-only", web.getWebServer().getPort());
		}
	}

}
