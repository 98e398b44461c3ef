package id.mitra.search;

import org.springframework.stereotype.Component;

/**
 * What a search looks into, in this order, and the terms in which it asks for meetings.
 */
@Component
record SearchLists(NameSearch names, AgreementSearch agreements, CommitmentSearch commitments, MeetingSearch meetings,
		SearchTerms terms) {
}
