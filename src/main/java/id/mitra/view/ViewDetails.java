package id.mitra.view;

/**
 * A view that was kept.
 *
 * @param list that it is of
 * @param query the filters, in the order of their names
 * @param address of the list with them
 */
public record ViewDetails(long id, String name, ViewedList.ViewedKind list, String query, String address,
		boolean start) {

	public boolean ofMeetings() {
		return this.list == ViewedList.ViewedKind.MEETINGS;
	}

}
