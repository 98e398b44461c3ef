package id.mitra.inbox;

import id.mitra.identity.Permission;
import id.mitra.platform.Checks;

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

	private final CandidateReader reader;

	private final Checks checks;

	CandidateService(CandidateReader reader, Checks checks) {
		this.reader = reader;
		this.checks = checks;
	}

	public Candidates find(CandidatesWanted wanted) {
		this.checks.of(wanted).throwIfAny();
		return this.reader.find(wanted);
	}

}
