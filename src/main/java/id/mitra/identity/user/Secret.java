package id.mitra.identity.user;

import java.security.SecureRandom;
import java.util.Base64;

/**
 * Secrets of 256 random bits, in URL-safe base64.
 */
public final class Secret {

	private static final SecureRandom RANDOM = new SecureRandom();

	private Secret() {
	}

	public static String random() {
		byte[] bytes = new byte[32];
		RANDOM.nextBytes(bytes);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

}
