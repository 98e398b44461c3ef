package id.mitra.identity.user;

import java.time.Instant;

import id.mitra.identity.caller.Caller;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Role;
import id.mitra.platform.record.Tracked;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
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
		this.passwordChangedAt = Instant.now().truncatedTo(java.time.temporal.ChronoUnit.MICROS);
	}

	public boolean maySignIn() {
		return this.active && !isTrashed();
	}

	boolean isActiveAdministrator() {
		return maySignIn() && this.role == Role.ADMINISTRATOR;
	}

	public Caller caller() {
		return new Caller(this.id, this.username, this.displayName, this.role, this.clearance, this.locale, this.zone,
				this.passwordChangedAt);
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

	public @Nullable String getPasswordHash() {
		return this.passwordHash;
	}

}
