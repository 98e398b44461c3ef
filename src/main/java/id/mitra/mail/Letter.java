package id.mitra.mail;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What is sent to an address.
 *
 * @param messageId its name for mail servers and programs, the same however often it is
 * sent
 * @param unsubscribe the address that ends such letters by one POST, where there are more
 */
record Letter(String to, String messageId, Instant date, Letter.Content text, @Nullable String unsubscribe) {

	record Content(String subject, String body) {
	}

}
