package id.mitra.agreement;

import id.mitra.agreement.clock.AgreementStage;
import id.mitra.agreement.event.EventDetails;
import id.mitra.platform.field.Flat;
import id.mitra.platform.record.Versioned;

/**
 * An event that was noted, and how its agreement stands with it.
 *
 * @param version the agreement's
 */
public record NotedEvent(long agreementId, int version, @Flat EventDetails event,
		AgreementStage stage) implements Versioned {

	@Override
	public Object key() {
		return this.event.id();
	}

	@Override
	public String collection() {
		return "/api/agreements/" + this.agreementId + "/events";
	}

}
