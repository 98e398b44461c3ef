package id.mitra.view;

/**
 * A view that was kept.
 *
 * @param query the filters, in the order of their names
 * @param address of the list with them
 */
public record ViewDetails(long id, String name, String query, String address, boolean start) {
}
