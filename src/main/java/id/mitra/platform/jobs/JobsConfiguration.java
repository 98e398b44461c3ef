package id.mitra.platform.jobs;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * Lets work happen later, or again and again.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class JobsConfiguration {

}
