package id.mitra.platform.database;

import java.time.Duration;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * One renaming at a time. Each holds the name that changes and then wants those of all
 * who were at the same meetings, so that two of them would wait for each other. Its turn
 * comes before all that a renaming locks, or others would stand before what it holds for
 * as long as it waits.
 */
@Component
public class Renaming {

	/** All meetings of a partner or a person are touched where those change. */
	private static final Duration LIMIT = Duration.ofMinutes(2);

	/** To wait for other renamings, each of which takes a second or so. */
	private static final Duration TURN = Duration.ofSeconds(30);

	private final Patience patience;

	Renaming(Patience patience) {
		this.patience = patience;
	}

	/**
	 * Waits for the current transaction's turn, which lasts as long as it does.
	 * @throws org.springframework.dao.CannotAcquireLockException where it doesn't come
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void begin() {
		this.patience.grant(LIMIT);
		this.patience.takeTurn("name_text", TURN);
	}

}
