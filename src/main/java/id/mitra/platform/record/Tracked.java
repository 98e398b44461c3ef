package id.mitra.platform.record;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.CreatedBy;
import org.springframework.data.annotation.CreatedDate;
import org.springframework.data.annotation.LastModifiedBy;
import org.springframework.data.annotation.LastModifiedDate;
import org.springframework.data.jpa.domain.support.AuditingEntityListener;

/**
 * An aggregate that knows its version, who made and last changed it and when, and whether
 * it lies in the trash.
 */
@MappedSuperclass
@EntityListeners(AuditingEntityListener.class)
public abstract class Tracked {

	/** Null until the aggregate is on record, by which Spring Data tells a new one. */
	@Version
	private @Nullable Integer version;

	@CreatedDate
	@Column(updatable = false)
	private Instant createdAt = Instant.EPOCH;

	@CreatedBy
	@Column(updatable = false)
	private String createdBy = "";

	@LastModifiedDate
	private Instant updatedAt = Instant.EPOCH;

	@LastModifiedBy
	private String updatedBy = "";

	/** Not named after the field: Spring Data would ask it instead of the field. */
	public int currentVersion() {
		return (this.version != null) ? this.version : 0;
	}

	/**
	 * Marks a revision, so that the version moves on even where only a list of the
	 * aggregate changes.
	 */
	protected void touch() {
		this.updatedAt = Moments.now();
	}

	protected Handle handle(long id, String name) {
		return new Handle(id, currentVersion(), name);
	}

	public Stamp stamp() {
		return new Stamp(this.createdAt, this.createdBy, this.updatedAt, this.updatedBy);
	}

	/**
	 * An aggregate that can be put in the trash and taken out again.
	 */
	@MappedSuperclass
	public abstract static class Trashable extends Tracked {

		private @Nullable Instant trashedAt;

		public boolean isTrashed() {
			return this.trashedAt != null;
		}

		public void trash() {
			this.trashedAt = Moments.now();
		}

		public void restore() {
			this.trashedAt = null;
		}

	}

}
