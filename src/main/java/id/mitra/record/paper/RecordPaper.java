package id.mitra.record.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import id.mitra.platform.record.Tracked;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * How records are printed, of which there is one.
 */
@Entity
class RecordPaper extends Tracked.Trashable {

	static final long ONLY = 1;

	@Id
	private Long id = ONLY;

	@JdbcTypeCode(SqlTypes.ARRAY)
	@Column(columnDefinition = "text[]")
	private List<String> letterhead = new ArrayList<>();

	@JdbcTypeCode(SqlTypes.ARRAY)
	@Column(columnDefinition = "text[]")
	private List<String> sections = new ArrayList<>();

	@Embedded
	private @Nullable SignatureBlock block;

	protected RecordPaper() {
	}

	/** Takes over a draft that is complete. */
	void revise(RecordPaperDraft draft) {
		touch();
		this.letterhead = new ArrayList<>(draft.letterhead());
		this.sections = new ArrayList<>(draft.sections().stream().map(PaperSection::name).toList());
		this.block = draft.block();
	}

	RecordPaperDraft draft() {
		return new RecordPaperDraft(List.copyOf(this.letterhead), sections(), this.block);
	}

	RecordPaperDetails details() {
		return new RecordPaperDetails(currentVersion(), List.copyOf(this.letterhead), sections(),
				Objects.requireNonNullElse(this.block, SignatureBlock.EMPTY), stamp());
	}

	private List<PaperSection> sections() {
		return this.sections.stream().map(PaperSection::valueOf).toList();
	}

	Long getId() {
		return this.id;
	}

}
