package id.mitra.identity.caller;

import id.mitra.platform.record.Tracked;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.ParamDef;
import org.hibernate.type.SqlTypes;

/**
 * An aggregate that exists only for those whose clearance reaches its classification:
 * Hibernate finds it for nobody else, by key or by query.
 */
@MappedSuperclass
@FilterDef(name = Visibility.FILTER, autoEnabled = true, applyToLoadByKey = true,
		parameters = @ParamDef(name = Visibility.CLEARANCE, type = String.class, resolver = Visibility.Clearance.class))
@Filter(name = Visibility.FILTER, condition = Visibility.FILTER_CONDITION, deduceAliasInjectionPoints = false)
public abstract class ClassifiedEntity extends Tracked.Trashable {

	@Enumerated(EnumType.STRING)
	@JdbcTypeCode(SqlTypes.NAMED_ENUM)
	private Classification classification = Classification.OPEN;

	public Classification getClassification() {
		return this.classification;
	}

	protected void classify(Classification classification) {
		this.classification = classification;
	}

}
