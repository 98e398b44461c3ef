package id.mitra.tally;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Makes all that is derived from meetings anew at the start, where the option
 * {@code --mitra.rebuild-figures} asks for it: after a restoration of part of a backup,
 * or a change of the records by hand. Writers wait until it is done.
 */
@Component
class Rebuilding implements ApplicationRunner {

	static final String OPTION = "mitra.rebuild-figures";

	private static final Logger LOGGER = LoggerFactory.getLogger(Rebuilding.class);

	private final JdbcClient jdbc;

	Rebuilding(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		if (arguments.containsOption(OPTION)) {
			this.jdbc.sql("select rebuild_digests(), rebuild_meeting_text()").query((row) -> {
			});
			LOGGER.info("What lists, figures and searches read was made anew from the meetings on record");
		}
	}

}
