package id.mitra.identity.user.page;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Role;
import id.mitra.identity.caller.Scope;
import id.mitra.identity.user.UserQuery;
import id.mitra.platform.form.Addresses;
import id.mitra.platform.form.Chip;
import id.mitra.platform.form.Option;
import id.mitra.platform.form.Options;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * What the forms about users offer, in the reader's language.
 */
@Component
public class UserChoices {

	private static final List<String> LOCALES = List.of("id", "en");

	private static final List<String> OWN_ZONES = List.of("Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura");

	/** Those named after a place; the database has offsets and old names besides. */
	private static final List<String> OTHER_ZONES = ZoneId.getAvailableZoneIds()
		.stream()
		.filter((zone) -> zone
			.matches("(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+"))
		.filter((zone) -> !OWN_ZONES.contains(zone))
		.sorted()
		.toList();

	private final Options options;

	UserChoices(Options options) {
		this.options = options;
	}

	List<Option> roles() {
		return this.options.of(Role.class, "role");
	}

	/** The filters of the list that are set. */
	List<Chip> chips(UserQuery query, Addresses.Chips chips) {
		return chips.add("q", this.options.label("user.find"), query.q())
			.add("role", this.options.label("role"), (query.role() != null) ? words("role", query.role()) : null)
			.list();
	}

	List<Option> clearances() {
		return this.options.of(Classification.class, "classification");
	}

	public List<Option> scopes() {
		return this.options.of(Scope.class, "scope");
	}

	public List<Option> locales() {
		return LOCALES.stream().map((locale) -> new Option(locale, words("locale", locale))).toList();
	}

	/**
	 * Indonesia's zones first, then every other, and the one in use whatever it is.
	 */
	public List<Option> zones(@Nullable String current) {
		List<String> zones = new ArrayList<>(OWN_ZONES);
		if (current != null && ZoneId.getAvailableZoneIds().contains(current) && !OWN_ZONES.contains(current)
				&& !OTHER_ZONES.contains(current)) {
			zones.add(current);
		}
		zones.addAll(OTHER_ZONES);
		return zones.stream().map((zone) -> new Option(zone, words("zone", zone))).toList();
	}

	/**
	 * How a value of a user's field reads.
	 */
	String words(String field, Object value) {
		return switch (field) {
			case "role" -> this.options.label("role." + value);
			case "locale" -> this.options.label("account.locale." + value);
			case "active" -> this.options.label("user.active." + value);
			case "clearance" -> this.options.label("classification." + value);
			case "zone" -> OWN_ZONES.contains(value.toString()) ? this.options.label("account.zone." + value)
					: value.toString().replace('_', ' ');
			default -> value.toString();
		};
	}

}
