package id.mitra.commitment;

import java.util.List;

import id.mitra.area.Areas;
import id.mitra.country.Countries;
import id.mitra.identity.caller.Caller;
import id.mitra.identity.caller.Visibility;
import id.mitra.identity.caller.Workplace;
import id.mitra.platform.error.Checks;
import id.mitra.platform.error.FieldErrors;
import id.mitra.platform.listing.Count;
import id.mitra.platform.listing.Listing;
import id.mitra.platform.listing.Page;
import id.mitra.platform.listing.PageRequest;
import id.mitra.platform.listing.SortKey;
import id.mitra.platform.record.Today;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds the commitments of a list, a page in one statement under the visibility rule.
 */
@Component
class CommitmentList {

	/** The id of what there isn't, by which nothing is asked for. */
	private static final Long NONE = 0L;

	private final JdbcClient jdbc;

	private final Areas areas;

	private final Countries countries;

	private final Checks checks;

	private final Today today;

	private final CommitmentRow row;

	CommitmentList(JdbcClient jdbc, Areas areas, Countries countries, Checks checks, Today today, CommitmentRow row) {
		this.jdbc = jdbc;
		this.areas = areas;
		this.countries = countries;
		this.checks = checks;
		this.today = today;
		this.row = row;
	}

	Page<CommitmentDetails> page(CommitmentQuery query, PageRequest page) {
		return listing(query).page(this.jdbc, page, this.checks, this.row);
	}

	Count count(CommitmentQuery query) {
		return listing(query).count(this.jdbc);
	}

	/** What each choice would leave, of all three filters in one statement. */
	ChoiceCounts counts(CommitmentQuery query) {
		return ChoiceCounts
			.of(narrowed(query, CommitmentVisibility.CONDITION_OF_MANY).ask(this.jdbc, CommitmentCell::counting)
				.param("today", this.today.date())
				.param("few", query.isNarrowed() ? CommitmentCell.FEW : 0)
				.query((row, number) -> CommitmentCell.of(row))
				.list(), query.state());
	}

	private Listing listing(CommitmentQuery query) {
		CommitmentQuery.State state = query.state();
		Listing listing = narrowed(query, CommitmentSql.VISIBLE).where("c.owner = :owner", "owner", state.owner())
			.where("c.status = :status", "status", state.status());
		if (state.due() != null) {
			listing.where(state.due().condition()).bind("today", this.today.date());
		}
		return listing;
	}

	/** By all that is asked but by the filters whose choices are counted. */
	private Listing narrowed(CommitmentQuery query, String visible) {
		check(query);
		CommitmentQuery.Concern about = query.concern();
		CommitmentQuery.State state = query.state();
		Listing listing = ordered(query)
			.where(Boolean.TRUE.equals(query.trashed()) ? "c.trashed_at is not null" : "c.trashed_at is null")
			.where(visible)
			.bind(Visibility.CLEARANCE, String.valueOf(Visibility.clearance()))
			.where("c.search @@ prefix_query(:q)", "q", query.q())
			.where("c.meeting_id = :meeting", "meeting", about.meeting())
			.where(CommitmentSql.WITH_PARTNER, "partner", about.partner())
			.where(CommitmentSql.WITH_COUNTRY, "country", about.country())
			.where("c.unit_id = :unit", "unit", about.unit())
			.where("c.delegate_id = :delegate", "delegate", about.delegate())
			.where(CommitmentSql.ABOUT_AREA, "area", about.area())
			.where(CommitmentSql.OF_AGREEMENT, "agreement", about.agreement())
			.where("c.kind = :kind", "kind", state.kind())
			.where("c.last_day >= :from", "from", query.from())
			.where("c.last_day <= :to", "to", query.to());
		if (state.open() != null) {
			listing.where("c.status " + (state.open() ? "" : "not ") + "in ('OPEN', 'IN_PROGRESS')");
		}
		if (Boolean.TRUE.equals(state.mine())) {
			Workplace own = Caller.required().workplace();
			listing.where(CommitmentSql.OF_PERSON_OR_UNIT)
				.bind("ownPerson", orNone(own.delegateId()))
				.bind("ownUnit", orNone(own.unitId()));
		}
		if (about.ids() != null) {
			listing.where("c.id in (:ids)").bind("ids", about.ids().isEmpty() ? List.of(NONE) : about.ids());
		}
		return listing;
	}

	private static Listing ordered(CommitmentQuery query) {
		String columns = CommitmentSql.columns();
		String tables = CommitmentSql.TABLES;
		SortKey id = SortKey.number("c.id");
		return "-made".equals(query.sort()) ? Listing.descending(columns, tables, SortKey.date("c.made_on"), id)
				: Listing.ascending(columns, tables, SortKey.number("c.turn"), SortKey.date("c.turn_day"), id);
	}

	private void check(CommitmentQuery query) {
		FieldErrors errors = this.checks.none();
		String area = query.concern().area();
		errors.rejectIf(given(area) && this.areas.unknown(area), "area", "area.unknown");
		String country = query.concern().country();
		errors.rejectIf(given(country) && this.countries.unknown(country), "country", "country.unknown");
		errors.rejectIf(given(query.sort()) && !String.valueOf(query.sort()).matches("due|-made"), "sort", "sort");
		errors.checkPeriod(query.from(), query.to());
		errors.throwIfAny();
	}

	private static Long orNone(@Nullable Long id) {
		return (id != null) ? id : NONE;
	}

	private static boolean given(@Nullable String value) {
		return value != null && !value.isBlank();
	}

}
