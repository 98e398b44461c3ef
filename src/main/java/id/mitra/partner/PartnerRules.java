package id.mitra.partner;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import id.mitra.country.Countries;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Classifying;
import id.mitra.identity.caller.Visibility;
import id.mitra.platform.error.Checks;
import id.mitra.platform.error.FieldErrors;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * What must hold of a partner's draft.
 */
@Component
class PartnerRules {

	private final PartnerQueries queries;

	private final List<PartnerUse> uses;

	private final Visibility visibility;

	private final Classifying classifying;

	private final Countries countries;

	private final Checks checks;

	PartnerRules(PartnerQueries queries, List<PartnerUse> uses, Visibility visibility, Classifying classifying,
			Countries countries, Checks checks) {
		this.queries = queries;
		this.uses = uses;
		this.visibility = visibility;
		this.classifying = classifying;
		this.countries = countries;
		this.checks = checks;
	}

	/**
	 * @param partner the one that the draft revises, or null for a new one
	 */
	void check(PartnerDraft draft, @Nullable Partner partner) {
		FieldErrors errors = this.checks.of(draft);
		PartnerDraft completed = draft.completed(Classification.OPEN);
		errors.rejectIf(completed.names().none(), "nameEn", "partner.name");
		errors.rejectIf(this.countries.unknown(completed.country()), "country", "country.unknown");
		errors.rejectIf(this.countries.unknown(completed.seat()), "seat", "country.unknown");
		if (draft.parentId() != null) {
			boolean kept = partner != null && draft.parentId().equals(partner.getParentId());
			boolean known = kept ? this.visibility.shows("partner", draft.parentId())
					: this.visibility.sees("partner", draft.parentId());
			errors.rejectIf(!known, "parentId", "partner.unknown");
			errors.rejectIf(known && partner != null && this.queries.within(draft.parentId(), partner.getId()),
					"parentId", "parent.circle");
		}
		if (partner == null) {
			this.classifying.check(draft.classification(), errors);
		}
		FormerName last = (partner != null) ? partner.lastFormerName() : null;
		LocalDate renamedOn = draft.renamedOn();
		errors.rejectIf(renamedOn != null && last != null && !renamedOn.isAfter(last.to().plusDays(1)), "renamedOn",
				"partner.renamedOn");
		errors.throwIfAny();
	}

	/**
	 * The draft of a partner on record as the writer sees it: of no whole that they
	 * can't.
	 */
	PartnerDraft shown(PartnerDraft draft) {
		boolean veiled = draft.parentId() != null && !this.visibility.shows("partner", draft.parentId());
		return veiled ? draft.partOf(null) : draft;
	}

	/**
	 * Comes after the versions were found to agree.
	 */
	void checkClassification(PartnerDraft draft, Partner partner) {
		FieldErrors errors = this.checks.none();
		Classification wanted = Objects.requireNonNull(draft.classification());
		this.classifying.checkChange(wanted, partner.getClassification(), errors);
		errors.rejectIf(
				wanted.isAbove(partner.getClassification())
						&& this.uses.stream().anyMatch((use) -> use.usesBelow(partner.getId(), wanted)),
				"classification", "classification.used");
		errors.throwIfAny();
	}

}
