package id.mitra.area;

import java.util.ArrayList;
import java.util.List;

import id.mitra.platform.record.Tracked;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A field of cooperation, as administrators keep it. None is ever deleted: a retired one
 * stays in records and figures.
 */
@Entity
class Area extends Tracked {

	@Id
	private String code = "";

	/** Its bit in all that is derived, never another's; not its place in a list. */
	@Column(updatable = false)
	private int position;

	@Column(name = "parent_code")
	private @Nullable String parent;

	private boolean active = true;

	private int sequence;

	private String nameEn = "";

	private String nameId = "";

	private @Nullable String shortEn;

	private @Nullable String shortId;

	@JdbcTypeCode(SqlTypes.ARRAY)
	@Column(columnDefinition = "text[]")
	private List<String> synonyms = new ArrayList<>();

	@JdbcTypeCode(SqlTypes.ARRAY)
	@Column(columnDefinition = "text[]")
	private List<String> instruments = new ArrayList<>();

	@JdbcTypeCode(SqlTypes.ARRAY)
	@Column(columnDefinition = "text[]")
	private List<String> sdgTargets = new ArrayList<>();

	@JdbcTypeCode(SqlTypes.ARRAY)
	@Column(columnDefinition = "text[]")
	private List<String> dacCodes = new ArrayList<>();

	@ElementCollection
	@OptimisticLock(excluded = true)
	@CollectionTable(name = "area_owner", joinColumns = @JoinColumn(name = "area_code"))
	@OrderColumn(name = "position")
	private List<AreaOwner> owners = new ArrayList<>();

	protected Area() {
	}

	Area(String code, int position) {
		this.code = code;
		this.position = position;
	}

	/** Takes over a draft that is complete. */
	void revise(AreaDraft draft) {
		touch();
		this.parent = draft.parent();
		this.active = Boolean.TRUE.equals(draft.active());
		this.sequence = (draft.sequence() != null) ? draft.sequence() : this.sequence;
		this.nameEn = draft.names().nameEn();
		this.nameId = draft.names().nameId();
		this.shortEn = draft.names().shortEn();
		this.shortId = draft.names().shortId();
		this.synonyms = new ArrayList<>(draft.names().synonyms());
		this.instruments = new ArrayList<>(draft.references().instruments());
		this.sdgTargets = new ArrayList<>(draft.references().sdgTargets());
		this.dacCodes = new ArrayList<>(draft.references().dacCodes());
		if (!this.owners.equals(draft.owners())) {
			this.owners.clear();
			this.owners.addAll(draft.owners());
		}
	}

	AreaDraft draft() {
		return new AreaDraft(this.code, this.parent, this.active, this.sequence, names(), references(),
				List.copyOf(this.owners));
	}

	private AreaNames names() {
		return new AreaNames(this.nameEn, this.nameId, this.shortEn, this.shortId, List.copyOf(this.synonyms));
	}

	private AreaReferences references() {
		return new AreaReferences(List.copyOf(this.instruments), List.copyOf(this.sdgTargets),
				List.copyOf(this.dacCodes));
	}

	AreaDetails details() {
		return new AreaDetails(this.code, currentVersion(), names().inCallersLanguage(), names(), this.parent,
				this.active, this.sequence, references(), List.copyOf(this.owners), stamp());
	}

	String getCode() {
		return this.code;
	}

}
