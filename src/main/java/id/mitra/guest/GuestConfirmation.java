package id.mitra.guest;

import org.jspecify.annotations.Nullable;

/**
 * Says who a guest is.
 *
 * @param delegateId the delegate on record; null puts them on record
 */
public record GuestConfirmation(@Nullable Long delegateId) {
}
