package id.mitra.feed;

/**
 * WorkOf days a feed shows.
 */
public enum FeedView {

	/** Those of its user: attended or logged by them, and what they answer for. */
	MINE,

	/** Those of its user's unit. */
	UNIT,

	/** Those of a list of meetings. */
	QUERY

}
