package id.mitra.agreement.duty;

import id.mitra.platform.field.Flat;

/**
 * A duty that is yet to be done, with its agreement.
 */
public record OpenDuty(@Flat DutyDetails duty, long agreementId, String agreementTitle) {
}
