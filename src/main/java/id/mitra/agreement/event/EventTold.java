package id.mitra.agreement.event;

import java.time.LocalDate;

import id.mitra.agreement.clock.EventType;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.ClassifiedDraft;
import org.jspecify.annotations.Nullable;

/**
 * What an agreement's history tells of an event: its type and days, which whoever may
 * know the agreement may know.
 */
public record EventTold(@Nullable EventType event, @Nullable LocalDate doneOn, @Nullable LocalDate effectiveOn,
		Classification classification) implements ClassifiedDraft {

	public static EventTold of(@Nullable AgreementEvent event, Classification classification) {
		return (event != null) ? new EventTold(event.type(), event.doneOn(), event.effectiveOn(), classification)
				: new EventTold(null, null, null, classification);
	}

}
