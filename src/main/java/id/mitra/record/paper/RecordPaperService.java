package id.mitra.record.paper;

import id.mitra.identity.caller.Permission;
import id.mitra.platform.error.Checks;
import id.mitra.platform.error.FieldErrors;
import id.mitra.platform.record.Change;
import id.mitra.platform.record.Keeper;
import id.mitra.platform.record.Keepers;
import id.mitra.platform.record.Version;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps how records are printed.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize(Permission.STAFF)
class RecordPaperService {

	private final Keeper<RecordPaper, RecordPaperDraft> papers;

	private final Checks checks;

	RecordPaperService(RecordPaperRepository papers, Keepers keepers, Checks checks) {
		this.papers = keepers.of("papers", papers, RecordPaper::getId, RecordPaper::draft);
		this.checks = checks;
	}

	public RecordPaperDetails get() {
		return this.papers.read(RecordPaper.ONLY).details();
	}

	@Transactional
	@PreAuthorize(Permission.ADMINISTRATOR_WRITES)
	public RecordPaperDetails update(@Nullable Version version, RecordPaperDraft draft) {
		FieldErrors errors = this.checks.of(draft);
		errors.rejectIf(!draft.hasAllSections(), "sections", "paper.sections");
		errors.throwIfAny();
		RecordPaperDraft wanted = draft.completed();
		RecordPaper paper = this.papers.onRecord(RecordPaper.ONLY);
		RecordPaperDraft before = paper.draft();
		this.papers.check(version, paper, wanted, before);
		paper.revise(wanted);
		this.papers.save(paper, Change.UPDATED, before);
		return paper.details();
	}

}
