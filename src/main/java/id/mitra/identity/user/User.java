package id.mitra.identity.user;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

import id.mitra.identity.caller.Caller;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Role;
import id.mitra.identity.caller.Workplace;
import id.mitra.platform.record.Moments;
import id.mitra.platform.record.Tracked;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * Someone who may sign in. A disabled user keeps the name on what they did.
 */
@Entity
@Table(name = "app_user")
public class User extends Tracked.Trashable {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	private String username = "";

	private String displayName = "";

	@Enumerated(EnumType.STRING)
	private Role role = Role.STAFF;

	@Enumerated(EnumType.STRING)
	@JdbcTypeCode(SqlTypes.NAMED_ENUM)
	private Classification clearance = Classification.OPEN;

	private String locale = "";

	private String zone = "";

	private boolean active;

	private @Nullable String passwordHash;

	private Instant passwordChangedAt = Instant.EPOCH;

	private @Nullable Long unitId;

	/** The person on record whom the user is: one, or none. */
	@ElementCollection
	@OptimisticLock(excluded = true)
	@CollectionTable(name = "app_user_person", joinColumns = @JoinColumn(name = "app_user_id"))
	@Column(name = "delegate_id")
	private Set<Long> person = new HashSet<>();

	/** The same as far as the user may know of them. */
	@Formula("own_person(id)")
	private @Nullable Long ownPerson;

	protected User() {
	}

	User(String username) {
		this.username = username;
	}

	void revise(UserDraft draft) {
		this.displayName = draft.displayName();
		this.role = draft.role();
		this.clearance = draft.clearance();
		this.active = draft.isActive();
		settle(draft.localeOrDefault(), draft.zoneOrDefault());
		place(draft.workplace());
	}

	private void place(Workplace workplace) {
		this.unitId = workplace.unitId();
		Set<Long> wanted = (workplace.delegateId() != null) ? Set.of(workplace.delegateId()) : Set.of();
		if (!this.person.equals(wanted)) {
			this.person.clear();
			this.person.addAll(wanted);
			touch();
		}
	}

	public void rename(String displayName) {
		this.displayName = displayName;
	}

	public void settle(String locale, String zone) {
		this.locale = locale;
		this.zone = zone;
	}

	/** Ends every session that the old password opened. */
	public void changePassword(String hash) {
		this.passwordHash = hash;
		this.passwordChangedAt = Moments.now();
	}

	public boolean maySignIn() {
		return this.active && !isTrashed();
	}

	boolean isActiveAdministrator() {
		return maySignIn() && this.role == Role.ADMINISTRATOR;
	}

	public Caller caller() {
		return new Caller(this.id, this.username, this.displayName, this.role, this.clearance, this.locale, this.zone,
				this.passwordChangedAt, new Workplace(this.ownPerson, this.unitId));
	}

	public Long getId() {
		return this.id;
	}

	public String getUsername() {
		return this.username;
	}

	public String getDisplayName() {
		return this.displayName;
	}

	Role getRole() {
		return this.role;
	}

	Classification getClearance() {
		return this.clearance;
	}

	String getLocale() {
		return this.locale;
	}

	String getZone() {
		return this.zone;
	}

	boolean isActive() {
		return this.active;
	}

	Workplace getWorkplace() {
		return new Workplace(this.person.stream().findFirst().orElse(null), this.unitId);
	}

	public @Nullable String getPasswordHash() {
		return this.passwordHash;
	}

}
