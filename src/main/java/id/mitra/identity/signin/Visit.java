package id.mitra.identity.signin;

import java.time.Instant;
import java.util.Optional;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a session knows of who signed in with it: all that tells it from the user's other
 * ones, and whether it still holds. Everything else is read from the user's record.
 *
 * @param id by which its user ends it: random, and no secret
 * @param user the user's id
 * @param passwordChangedAt when the password was chosen that opened it
 * @param since when the user signed in
 * @param address from where
 * @param device with what
 */
public record Visit(long id, long user, Instant passwordChangedAt, Instant since, String address, Device device) {

	/** Under this name a session keeps it. */
	public static final String ATTRIBUTE = "visit";

	private static final JsonMapper JSON = new JsonMapper();

	public String text() {
		return JSON.writeValueAsString(this);
	}

	/**
	 * Nothing where another release wrote something else.
	 */
	public static Optional<Visit> read(String text) {
		try {
			return Optional.ofNullable(JSON.readValue(text, Visit.class)).filter(Visit::isWhole);
		}
		catch (JacksonException ex) {
			return Optional.empty();
		}
	}

	private boolean isWhole() {
		return this.passwordChangedAt != null && this.since != null && this.address != null && this.device != null;
	}

}
