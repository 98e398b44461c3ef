package id.mitra.platform.database;

import java.lang.management.ManagementFactory;

import jdk.management.VirtualThreadSchedulerMXBean;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Carries as many requests at once as there are connections. A virtual thread keeps its
 * carrier until it waits for something: with one carrier a core, which is what the JVM
 * would have, somebody who writes, and so waits for the database a dozen times, would
 * each time stand behind pages that are being rendered. With more of them the system's
 * scheduler lets who did little go first.
 */
@Component
class Carriers {

	Carriers(@Value("${spring.datasource.hikari.maximum-pool-size}") int connections) {
		VirtualThreadSchedulerMXBean scheduler = ManagementFactory
			.getPlatformMXBean(VirtualThreadSchedulerMXBean.class);
		if (scheduler.getParallelism() < connections) {
			scheduler.setParallelism(connections);
		}
	}

}
