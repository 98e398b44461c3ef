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
		this.nameEn = draft.nameEn();
		this.nameId = draft.nameId();
		this.synonyms = new ArrayList<>(draft.synonyms());
		this.instruments = new ArrayList<>(draft.instruments());
		this.sdgTargets = new ArrayList<>(draft.sdgTargets());
		this.dacCodes = new ArrayList<>(draft.dacCodes());
		if (!this.owners.equals(draft.owners())) {
			this.owners.clear();
			this.owners.addAll(draft.owners());
		}
	}

	AreaDraft draft() {
		return new AreaDraft(this.code, this.parent, this.active, this.sequence, this.nameEn, this.nameId,
				List.copyOf(this.synonyms), List.copyOf(this.instruments), List.copyOf(this.sdgTargets),
				List.copyOf(this.dacCodes), List.copyOf(this.owners));
	}

	String getCode() {
		return this.code;
	}

}
