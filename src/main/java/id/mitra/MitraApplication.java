package id.mitra;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * The register of bilateral labour cooperation.
 */
@SpringBootApplication
public class MitraApplication {

	public static void main(String[] args) {
		SpringApplication.run(MitraApplication.class, args);
	}

}
