package id.mitra.meeting.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Permission;
import id.mitra.meeting.MeetingDetails;
import id.mitra.meeting.MeetingService;
import id.mitra.meeting.batch.BatchResult.LeftMeeting;
import id.mitra.platform.error.Checks;
import id.mitra.platform.error.FieldError;
import id.mitra.platform.error.FieldErrors;
import id.mitra.platform.error.InvalidInput;
import id.mitra.platform.error.RecordNotFound;
import id.mitra.platform.error.StaleVersion;
import id.mitra.platform.record.Version;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Does one thing with several meetings, each in a transaction of its own, by the rules
 * that it has for one: what was changed meanwhile, or is not there for the caller, stays
 * as it is and is told of.
 */
@Service
class MeetingBatchService {

	private final MeetingService meetings;

	private final Checks checks;

	MeetingBatchService(MeetingService meetings, Checks checks) {
		this.meetings = meetings;
		this.checks = checks;
	}

	@PreAuthorize(Permission.OFFICER_WRITES)
	BatchResult delete(MeetingBatch batch) {
		return each(batch, this.checks.of(batch), (one) -> {
			this.meetings.delete(id(one), version(one));
			return new PickedMeeting(one.id(), null, null);
		});
	}

	@PreAuthorize(Permission.OFFICER_WRITES)
	BatchResult restore(MeetingBatch batch) {
		return each(batch, this.checks.of(batch), (one) -> {
			MeetingDetails restored = this.meetings.restore(id(one));
			return new PickedMeeting(restored.id(), restored.version(), null);
		});
	}

	@PreAuthorize(Permission.MANAGER_WRITES)
	BatchResult classify(MeetingBatch batch) {
		FieldErrors errors = this.checks.of(batch);
		for (int i = 0; i < batch.meetings().size(); i++) {
			PickedMeeting one = batch.meetings().get(i);
			errors.rejectIf(one != null && one.classification() == null, "meetings[" + i + "].classification",
					"required");
		}
		return each(batch, errors, (one) -> {
			MeetingDetails before = this.meetings.get(id(one));
			Classification wanted = Objects.requireNonNull(one.classification());
			int version = this.meetings.reclassify(before.id(), version(one), wanted);
			return new PickedMeeting(before.id(), version, before.classification());
		});
	}

	private BatchResult each(MeetingBatch batch, FieldErrors errors, Function<PickedMeeting, PickedMeeting> deed) {
		errors.throwIfAny();
		List<PickedMeeting> done = new ArrayList<>();
		List<LeftMeeting> left = new ArrayList<>();
		for (PickedMeeting one : batch.meetings()) {
			try {
				done.add(deed.apply(one));
			}
			catch (RecordNotFound gone) {
				left.add(left(one, "batch.gone"));
			}
			catch (StaleVersion stale) {
				left.add(left(one, "batch.changed"));
			}
			catch (InvalidInput invalid) {
				FieldError first = invalid.errors().getFirst();
				left.add(new LeftMeeting(one.id(), reference(one), first.code(), first.message()));
			}
		}
		return new BatchResult(done, left);
	}

	private LeftMeeting left(PickedMeeting one, String code) {
		FieldErrors errors = this.checks.none();
		errors.reject("meetings", code);
		return new LeftMeeting(one.id(), reference(one), code, errors.list().getFirst().message());
	}

	private @Nullable String reference(PickedMeeting one) {
		try {
			return this.meetings.get(id(one)).reference();
		}
		catch (RecordNotFound gone) {
			return null;
		}
	}

	private static long id(PickedMeeting one) {
		return Objects.requireNonNull(one.id());
	}

	private static @Nullable Version version(PickedMeeting one) {
		return Optional.ofNullable(one.version()).map(Version::new).orElse(null);
	}

}
