package id.mitra.agreement.clock;

import org.jspecify.annotations.Nullable;

/**
 * A step on an agreement's way. Those before it binds carry the stage that it has reached
 * with them (UU 24/2000, article 6: a text is accepted by initialling it).
 */
public enum EventType {

	EXPLORED(AgreementStage.EXPLORATION), NEGOTIATED(AgreementStage.NEGOTIATION), DRAFTED(AgreementStage.DRAFTING),
	ACCEPTED(AgreementStage.INITIALLED), INITIALLED(AgreementStage.INITIALLED), SIGNED(AgreementStage.SIGNED),
	NOTE_RECEIVED(AgreementStage.SIGNED), IN_FORCE(AgreementStage.IN_FORCE), EXTENDED(null), AMENDED(null),
	NOTICE_GIVEN(null), NOTICE_WITHDRAWN(null), TERMINATED(AgreementStage.TERMINATED),
	SUPERSEDED(AgreementStage.SUPERSEDED), COMMITTEE_MET(null);

	private final @Nullable AgreementStage stage;

	EventType(@Nullable AgreementStage stage) {
		this.stage = stage;
	}

	@Nullable AgreementStage stage() {
		return this.stage;
	}

	/**
	 * Whether it counts from the day on which it takes effect, not the one it was done
	 * on.
	 */
	boolean takesEffect() {
		return this == IN_FORCE || ends();
	}

	boolean ends() {
		return this == TERMINATED || this == SUPERSEDED;
	}

}
