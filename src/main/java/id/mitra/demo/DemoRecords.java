package id.mitra.demo;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import id.mitra.agreement.AgreementDraft;
import id.mitra.agreement.AgreementLogRestController;
import id.mitra.agreement.AgreementRestController;
import id.mitra.agreement.event.EventDraft;
import id.mitra.commitment.CommitmentQuery;
import id.mitra.commitment.CommitmentRestController;
import id.mitra.commitment.report.ReportDraft;
import id.mitra.delegate.DelegateDraft;
import id.mitra.delegate.DelegateRestController;
import id.mitra.inbox.InboxRestController;
import id.mitra.inbox.ReleaseDraft;
import id.mitra.logging.LoggingRestController;
import id.mitra.logging.MeetingEntry;
import id.mitra.meeting.MeetingRestController;
import id.mitra.meeting.part.Cancellation;
import id.mitra.meeting.part.Postponement;
import id.mitra.partner.PartnerDraft;
import id.mitra.partner.PartnerQuery;
import id.mitra.partner.PartnerRestController;
import id.mitra.platform.listing.PageRequest;
import id.mitra.platform.record.Today;
import id.mitra.press.PressDraft;
import id.mitra.press.PressRestController;
import id.mitra.unit.UnitQuery;
import id.mitra.unit.UnitRestController;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.stereotype.Component;

/**
 * Puts the records of a {@link DemoFile} on record, the way an officer would.
 */
@Component
class DemoRecords {

	private final PartnerRestController partners;

	private final UnitRestController units;

	private final DelegateRestController delegates;

	private final LoggingRestController logging;

	private final MeetingRestController meetings;

	private final CommitmentRestController commitments;

	private final AgreementRestController agreements;

	private final AgreementLogRestController log;

	private final PressRestController press;

	private final InboxRestController inbox;

	private final JsonMapper json;

	private final Today today;

	DemoRecords(PartnerRestController partners, UnitRestController units, DelegateRestController delegates,
			LoggingRestController logging, MeetingRestController meetings, CommitmentRestController commitments,
			AgreementRestController agreements, AgreementLogRestController log, PressRestController press,
			InboxRestController inbox, JsonMapper json, Today today) {
		this.partners = partners;
		this.units = units;
		this.delegates = delegates;
		this.logging = logging;
		this.meetings = meetings;
		this.commitments = commitments;
		this.agreements = agreements;
		this.log = log;
		this.press = press;
		this.inbox = inbox;
		this.json = json;
		this.today = today;
	}

	void make(DemoFile file) {
		DemoDays days = new DemoDays(this.today.date());
		Map<String, Long> ids = new HashMap<>();
		file.units().forEach((key, name) -> ids.put(key, unit(name)));
		file.partners()
			.forEach((key, partner) -> ids.put(key, partner.isString() ? partner(partner.asString(), null)
					: this.partners.create(read(partner, ids, days, PartnerDraft.class), null).id()));
		file.delegates()
			.forEach((key, person) -> ids.put(key,
					this.delegates.create(read(person, ids, days, DelegateDraft.class), null).id()));
		file.meetings().forEach((key, meeting) -> ids.put(key, meeting(meeting, ids, days)));
		file.reports().forEach((followed) -> report(followed, ids, days));
		file.agreements().forEach((agreement) -> agreement(agreement, ids, days));
		file.press().forEach((item) -> this.press.create(read(item, ids, days, PressDraft.class), null));
		file.releases()
			.forEach((text) -> this.inbox.create(new ReleaseDraft(null, days.dated(text), null, null), null));
	}

	private long meeting(DemoFile.PlannedMeeting meeting, Map<String, Long> ids, DemoDays days) {
		long id = this.logging.create(read(meeting.draft(), ids, days, MeetingEntry.class), null).id();
		if (meeting.postponed() != null) {
			this.meetings.postpone(id, new Postponement(meeting.postponed().reason(), meeting.postponed().day(days)));
		}
		if (meeting.cancelled() != null) {
			this.meetings.cancel(id, new Cancellation(meeting.cancelled().reason()));
		}
		return id;
	}

	private void agreement(DemoFile.SignedText agreement, Map<String, Long> ids, DemoDays days) {
		long id = this.agreements.create(read(agreement.draft(), ids, days, AgreementDraft.class), null).id();
		agreement.events().forEach((event) -> this.log.note(id, read(event, ids, days, EventDraft.class), null));
	}

	private void report(DemoFile.Followed followed, Map<String, Long> ids, DemoDays days) {
		long promise = this.commitments
			.list(CommitmentQuery.of(Objects.requireNonNull(ids.get(followed.of()))), PageRequest.FIRST)
			.items()
			.stream()
			.filter((one) -> String.valueOf(one.draft().wording().textId()).startsWith(followed.promise()))
			.findFirst()
			.orElseThrow()
			.id();
		this.commitments.report(promise, read(followed.report(), ids, days, ReportDraft.class), null);
	}

	private long unit(String name) {
		return this.units.list(new UnitQuery(name, null), PageRequest.FIRST)
			.items()
			.stream()
			.filter((unit) -> name.equals(unit.nameId()))
			.findFirst()
			.orElseThrow()
			.id();
	}

	/** A partner on record by its English name. */
	long partner(String name, @Nullable String country) {
		return this.partners.list(new PartnerQuery(name, null, country, null, null), PageRequest.FIRST)
			.items()
			.stream()
			.filter((partner) -> name.equals(this.partners.get(partner.id()).names().nameEn()))
			.findFirst()
			.orElseThrow()
			.id();
	}

	private <T> T read(JsonNode draft, Map<String, Long> ids, DemoDays days, Class<T> type) {
		JsonNode resolved = draft.deepCopy();
		resolve(resolved, ids, days);
		return this.json.treeToValue(resolved, type);
	}

	private static void resolve(JsonNode node, Map<String, Long> ids, DemoDays days) {
		if (node instanceof ArrayNode list) {
			list.forEach((one) -> resolve(one, ids, days));
		}
		if (node instanceof ObjectNode record) {
			record.properties().forEach((field) -> {
				if (field.getKey().endsWith("Id") && ids.containsKey(field.getValue().asString(""))) {
					record.put(field.getKey(), Objects.requireNonNull(ids.get(field.getValue().asString())));
				}
				else if (field.getValue().isString() && DemoDays.isDay(field.getValue().asString())) {
					record.put(field.getKey(), days.day(field.getValue().asString()).toString());
				}
				else {
					resolve(field.getValue(), ids, days);
				}
			});
		}
	}

}
