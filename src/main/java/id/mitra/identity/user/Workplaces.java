package id.mitra.identity.user;

import java.util.List;
import java.util.Objects;

import id.mitra.identity.caller.Workplace;
import id.mitra.platform.error.FieldErrors;
import id.mitra.platform.form.Suggestion;
import id.mitra.platform.record.Names;
import id.mitra.platform.record.Naming;
import id.mitra.platform.record.Naming.FieldValue;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * What users are tied to, a person and a unit, of which the features above know more.
 */
@Component
public class Workplaces {

	public static final String PERSON = "delegateId";

	public static final String UNIT = "unitId";

	private final List<UserLink> links;

	private final Naming naming;

	Workplaces(List<UserLink> links, Naming naming) {
		this.links = links;
		this.naming = naming;
	}

	/** What person and unit are called, as far as the caller may know them. */
	public Names names(Workplace workplace) {
		return this.naming.of("users",
				List.of(new FieldValue(PERSON, workplace.delegateId()), new FieldValue(UNIT, workplace.unitId())));
	}

	/** Without a person whom the caller may not know. */
	Workplace shown(Workplace workplace) {
		Long person = workplace.delegateId();
		boolean seen = person == null
				|| this.naming.of("users", List.of(new FieldValue(PERSON, person))).name(PERSON, person) != null;
		return seen ? workplace : new Workplace(null, workplace.unitId());
	}

	/** What a user is tied to already may stay, be it in the trash. */
	void check(Workplace wanted, Workplace before, FieldErrors errors) {
		errors.rejectIf(unknown(PERSON, wanted.delegateId(), before.delegateId()), PERSON, "delegate.unknown");
		errors.rejectIf(unknown(UNIT, wanted.unitId(), before.unitId()), UNIT, "unit.unknown");
	}

	private boolean unknown(String field, @Nullable Long id, @Nullable Long before) {
		return id != null && !id.equals(before) && !link(field).known(id);
	}

	/**
	 * What is put on record: a person whom the writer may not know stays where they name
	 * none.
	 * @param shown what there was before, as far as the writer may know it
	 */
	static Workplace revised(Workplace before, Workplace shown, Workplace wanted) {
		boolean hidden = !Objects.equals(before.delegateId(), shown.delegateId());
		return (hidden && wanted.delegateId() == null) ? new Workplace(before.delegateId(), wanted.unitId()) : wanted;
	}

	/** What a few letters may mean for a field. */
	public List<Suggestion> suggest(String field, @Nullable String letters) {
		return link(field).suggest(letters);
	}

	private UserLink link(String field) {
		return this.links.stream().filter((one) -> one.field().equals(field)).findFirst().orElseThrow();
	}

}
