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

/**
 * A field of cooperation. Areas are made with a release; administrators keep their words
 * and owners.
 */
@Entity
class Area extends Tracked {

	@Id
	private String code = "";

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

	void revise(AreaDraft draft) {
		touch();
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
		return new AreaDraft(this.nameEn, this.nameId, List.copyOf(this.synonyms), List.copyOf(this.instruments),
				List.copyOf(this.sdgTargets), List.copyOf(this.dacCodes), List.copyOf(this.owners));
	}

	String getCode() {
		return this.code;
	}

}
