package id.mitra.inbox;

import id.mitra.identity.caller.Permission;
import id.mitra.platform.error.Checks;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says whom on record the names in a release may mean.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize(Permission.OFFICER)
class CandidateService {

	private final CandidateQueries queries;

	private final Checks checks;

	CandidateService(CandidateQueries queries, Checks checks) {
		this.queries = queries;
		this.checks = checks;
	}

	public Candidates find(CandidatesWanted wanted) {
		this.checks.of(wanted).throwIfAny();
		return this.queries.find(wanted);
	}

}
