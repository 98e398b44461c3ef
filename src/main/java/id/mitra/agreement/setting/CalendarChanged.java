package id.mitra.agreement.setting;

/**
 * What clocks count by has changed; told within the transaction that changed it.
 */
public record CalendarChanged() {
}
