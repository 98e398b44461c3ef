package id.mitra.commitment.term;

/**
 * How binding the words were: agreed by both, offered, asked for, or an invitation.
 */
public enum CommitmentKind {

	AGREED, OFFER, REQUEST, INVITATION

}
