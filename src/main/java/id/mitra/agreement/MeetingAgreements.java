package id.mitra.agreement;

import java.util.List;

/**
 * The agreements that a meeting concerns, as far as the reader may know of them.
 *
 * @param noted to which something happened there
 * @param others with partners that were there
 */
public record MeetingAgreements(List<AgreementRow> noted, List<AgreementRow> others) {
}
