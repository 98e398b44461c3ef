package id.mitra.view;

import java.util.Optional;

/**
 * A list of which views are kept. It knows its filters.
 */
public interface ViewedList {

	ViewedKind kind();

	/** The address of all of it. */
	String address();

	/**
	 * The filters as this list takes them, without what changes nothing.
	 * @return nothing where one is none of this list's, or has a value that it can't have
	 */
	Optional<ListQuery> understood(ListQuery query);

	/** Which list it is: that of meetings, or what a search finds. */
	enum ViewedKind {

		MEETINGS, SEARCH

	}

}
