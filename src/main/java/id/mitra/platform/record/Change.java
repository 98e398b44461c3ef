package id.mitra.platform.record;

/**
 * What can happen to a record.
 */
public enum Change {

	CREATED, UPDATED, RECLASSIFIED, HELD, POSTPONED, CANCELLED, TRASHED, RESTORED,

	/** A meeting was not cancelled after all. */
	REINSTATED,

	/** Something was said of a commitment. */
	REPORTED,

	/** A commitment was judged by its criterion. */
	ASSESSED,

	/** A user was given a new sign-in link. */
	INVITED,

	PASSWORD_CHANGED,

	/** A token is good no more. */
	REVOKED,

	/** A release left the inbox, as what it reports is on record. */
	ACCEPTED,

	/** A release left the inbox, and nothing of it is on record. */
	DISMISSED,

	/** Two records were of the same: one stays and has what hung on the other. */
	MERGED,

	/** They were not, and are two again. */
	SEPARATED

}
