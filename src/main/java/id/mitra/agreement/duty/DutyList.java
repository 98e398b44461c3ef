package id.mitra.agreement.duty;

import java.util.List;

/**
 * The duties of an agreement, in the order in which they are to be done.
 */
public record DutyList(List<DutyDetails> items) {
}
