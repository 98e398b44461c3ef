package id.mitra.guest;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A page of a meeting on which guests enter themselves.
 *
 * @param guests how many have
 * @param url its secret address, told by the answer that opens it and by no other
 * @param qrCode the same as a QR code
 */
public record GuestPageDetails(long id, Instant openedAt, Instant expiresAt, int guests,
		@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String url,
		@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable QrCode qrCode) {

	GuestPageDetails at(String url) {
		return new GuestPageDetails(this.id, this.openedAt, this.expiresAt, this.guests, url, QrCode.of(url));
	}

}
