package id.mitra.logging.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

import id.mitra.delegate.DelegateDetails;
import id.mitra.delegate.DelegateDetails.PostDetails;
import id.mitra.delegate.DelegateDraft;
import id.mitra.delegate.DelegateRestController;
import id.mitra.identity.caller.Caller;
import id.mitra.identity.caller.Workplace;
import id.mitra.meeting.term.AttendanceRole;
import id.mitra.meeting.term.Side;
import id.mitra.partner.PartnerDetails;
import id.mitra.partner.PartnerRestController;
import id.mitra.platform.error.InvalidInput;
import id.mitra.platform.error.RecordNotFound;
import id.mitra.platform.form.Rows;
import id.mitra.platform.text.Similar;

import org.springframework.stereotype.Component;

/**
 * Writes people into the form of a meeting, on record or new, with the post and the
 * partner that they are likely there for.
 */
@Component
class PeopleRows {

	private final DelegateRestController delegates;

	private final PartnerRestController partners;

	PeopleRows(DelegateRestController delegates, PartnerRestController partners) {
		this.delegates = delegates;
		this.partners = partners;
	}

	/** With somebody on record, after whoever is there. */
	MeetingParties with(MeetingParties parties, DelegateDetails person, Side side, UnaryOperator<PersonThere> said) {
		MeetingParties there = accompanied(parties, person, side);
		return there.withPeople(Rows.with(there.peopleOrNone(), said.apply(known(there, person, side))));
	}

	/** With whoever comes first of the other side comes the partner they stand for. */
	private MeetingParties accompanied(MeetingParties parties, DelegateDetails person, Side side) {
		Optional<Long> partner = person.latestFirst()
			.stream()
			.map(PostDetails::partnerId)
			.filter(Objects::nonNull)
			.findFirst();
		if (side == Side.OURS || !parties.partnersOrNone().isEmpty() || partner.isEmpty()) {
			return parties;
		}
		try {
			PartnerDetails there = this.partners.get(partner.get());
			return parties
				.withPartners(List.of(PartnerThere.known(there.id(), there.name(), there.names().abbreviation())));
		}
		catch (RecordNotFound hidden) {
			return parties;
		}
	}

	static PersonThere known(MeetingParties parties, DelegateDetails person, Side side) {
		List<String> partners = parties.partnersOrNone().stream().map(PartnerThere::partnerId).toList();
		Optional<PostDetails> post = person.latestFirst()
			.stream()
			.filter((one) -> partners.contains(String.valueOf(one.partnerId())))
			.findFirst()
			.or(() -> person.latestFirst().stream().findFirst());
		String partner = post.map((one) -> String.valueOf(one.partnerId()))
			.filter(partners::contains)
			.orElse(parties.leadOrFirst());
		return new PersonThere(Long.toString(person.id()), person.fullName(), side.name(),
				(side == Side.PARTNER) ? partner : null, null, role(parties, side).name(), null,
				post.map(PostDetails::title).orElse(null), post.map(PostDetails::organisation).orElse(null));
	}

	/** Whoever comes first heads a side, until another is said to. */
	static AttendanceRole role(MeetingParties parties, Side side) {
		return parties.head(side).isEmpty() ? AttendanceRole.HEAD : AttendanceRole.MEMBER;
	}

	static PersonThere newcomer(MeetingParties parties, String name, Side side) {
		Long unit = Caller.current().map(Caller::workplace).map(Workplace::unitId).orElse(null);
		return new PersonThere(Integer.toString(parties.freshId()), name, side.name(),
				(side == Side.PARTNER) ? parties.leadOrFirst() : null, (unit != null) ? unit.toString() : null,
				role(parties, side).name(), null, null, null);
	}

	/** What is wrong with a name is said on saving. */
	Map<String, List<Similar>> similar(int row, PersonThere newcomer) {
		Map<String, List<Similar>> similar = new LinkedHashMap<>();
		try {
			similar.put("people[" + row + "]", this.delegates
				.similar(new DelegateDraft(newcomer.name(), null, null, null, null, null, null), null));
		}
		catch (InvalidInput invalid) {
			return Map.of();
		}
		return similar;
	}

}
