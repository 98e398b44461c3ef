package id.mitra.meeting.browsing;

import id.mitra.identity.caller.Permission;
import id.mitra.meeting.MeetingQuery;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells readers what the meetings that they look for come to, as far as they may see
 * them.
 */
@Service
@Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
@PreAuthorize(Permission.STAFF)
public class MeetingBrowsingService {

	private final FacetQueries facets;

	MeetingBrowsingService(FacetQueries facets) {
		this.facets = facets;
	}

	/** One statement. */
	public MeetingFacets facets(MeetingQuery query) {
		return this.facets.of(query);
	}

}
