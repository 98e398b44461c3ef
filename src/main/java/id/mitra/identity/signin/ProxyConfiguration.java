package id.mitra.identity.signin;

import id.mitra.platform.start.DemoProfile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/**
 * The proxies in front, as many as a setting says.
 */
@Configuration(proxyBeanMethods = false)
class ProxyConfiguration {

	private static final Logger log = LoggerFactory.getLogger(ProxyConfiguration.class);

	@Bean
	WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> trustedHops(@Value("${mitra.trusted-hops}") int hops,
			Environment environment) {
		if (hops == 0 && !environment.acceptsProfiles(Profiles.of(DemoProfile.NAME))) {
			log.info("No proxy is trusted: behind one, all users seem to come from its address, share its limit of "
					+ "failed sign-ins and get no secure cookie. MITRA_TRUSTED_HOPS says how many there are.");
		}
		return (factory) -> factory.addEngineValves(new TrustedHops(hops));
	}

}
