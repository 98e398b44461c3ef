package id.mitra.agreement;

import java.time.LocalDate;
import java.util.List;

import id.mitra.agreement.clock.ClockReading;
import id.mitra.agreement.event.EventDetails;
import id.mitra.agreement.part.AgreementKin;
import id.mitra.agreement.part.NamedParty;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Classified;
import id.mitra.platform.field.Flat;
import id.mitra.platform.record.Handle;
import id.mitra.platform.record.OnRecord;
import id.mitra.platform.record.Stamp;
import org.jspecify.annotations.Nullable;

/**
 * An agreement on record, as it stands today.
 *
 * @param events what happened to it, the earliest first
 * @param readings how it stands by each reading of its text
 * @param committeeDueOn when its joint committee is to meet next, by its rhythm
 */
public record AgreementDetails(@Flat Handle handle, @Flat AgreementText text, List<NamedParty> parties,
		Classification classification, @Flat AgreementKin kin, List<EventDetails> events,
		@Nullable LocalDate committeeDueOn, @Flat AgreementDays days, List<ClockReading> readings,
		@Flat Stamp stamp) implements OnRecord, Classified {
}
