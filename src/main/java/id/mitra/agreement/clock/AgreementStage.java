package id.mitra.agreement.clock;

/**
 * How far an agreement has come, in the order in which that happens. It follows from its
 * events, its term and the day; UNCLEAR where the text can be read in ways that differ.
 */
public enum AgreementStage {

	EXPLORATION, NEGOTIATION, DRAFTING, INITIALLED, SIGNED, IN_FORCE, EXPIRED, TERMINATED, SUPERSEDED, UNCLEAR

}
