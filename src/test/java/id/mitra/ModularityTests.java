package id.mitra;

import org.junit.jupiter.api.Test;

import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

	@Test
	void featuresDependOneWayAndOnlyOnWhatTheyName() {
		ApplicationModules.of(MitraApplication.class).verify();
	}

}
