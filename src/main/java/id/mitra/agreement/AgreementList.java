package id.mitra.agreement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

import id.mitra.agreement.clock.EventType;
import id.mitra.agreement.part.AgreementFigures;
import id.mitra.agreement.part.AgreementStanding;
import id.mitra.agreement.part.AgreementType;
import id.mitra.agreement.part.NamedParty;
import id.mitra.area.Areas;
import id.mitra.country.Countries;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Visibility;
import id.mitra.platform.error.Checks;
import id.mitra.platform.error.FieldErrors;
import id.mitra.platform.listing.Count;
import id.mitra.platform.listing.Listing;
import id.mitra.platform.listing.Page;
import id.mitra.platform.listing.PageRequest;
import id.mitra.platform.listing.SortKey;
import id.mitra.platform.record.Handle;
import id.mitra.platform.record.Today;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds the agreements of a list, a page in one statement under the visibility rule.
 */
@Component
class AgreementList {

	/** Of what a meeting concerns. */
	private static final int FEW = 20;

	private final JdbcClient jdbc;

	private final Areas areas;

	private final Countries countries;

	private final Checks checks;

	private final Today today;

	private final JsonMapper json;

	AgreementList(JdbcClient jdbc, Areas areas, Countries countries, Checks checks, Today today, JsonMapper json) {
		this.jdbc = jdbc;
		this.areas = areas;
		this.countries = countries;
		this.checks = checks;
		this.today = today;
		this.json = json;
	}

	Page<AgreementRow> page(AgreementQuery query, PageRequest page) {
		return listing(query).page(this.jdbc, page, this.checks, this::row);
	}

	Count count(AgreementQuery query) {
		return listing(query).count(this.jdbc);
	}

	/** How many are to be looked after, as the caller can see them. */
	AgreementFigures figures() {
		return this.jdbc.sql(AgreementSql.FIGURES)
			.param("today", this.today.date())
			.param("within", this.today.date().plusDays(AgreementFigures.DAYS))
			.param(Visibility.CLEARANCE, String.valueOf(Visibility.clearance()))
			.query((row, number) -> new AgreementFigures(row.getLong("in_force"), row.getLong("notice"),
					row.getLong("unseen"), row.getLong("never")))
			.single();
	}

	/** What a meeting concerns, or nothing where the reader may not know of it. */
	Optional<MeetingAgreements> at(long meeting) {
		List<AgreementRow> noted = new ArrayList<>();
		Set<EventType> happened = EnumSet.noneOf(EventType.class);
		List<AgreementRow> others = new ArrayList<>();
		AtomicBoolean known = new AtomicBoolean();
		this.jdbc.sql(AgreementSql.concernedBy())
			.param("meeting", meeting)
			.param("today", this.today.date())
			.param("few", FEW)
			.param(Visibility.CLEARANCE, String.valueOf(Visibility.clearance()))
			.query((row) -> {
				known.set(true);
				if (row.getObject("id") != null) {
					(row.getBoolean("noted") ? noted : others).add(row(row, 0));
					for (String type : (String[]) row.getArray("happened").getArray()) {
						happened.add(EventType.valueOf(type));
					}
				}
			});
		return known.get() ? Optional.of(new MeetingAgreements(noted, List.copyOf(happened), others))
				: Optional.empty();
	}

	private Listing listing(AgreementQuery query) {
		check(query);
		AgreementStanding standing = query.standing();
		LocalDate today = this.today.date();
		Listing listing = ordered(query)
			.where(Boolean.TRUE.equals(query.trashed()) ? "a.trashed_at is not null" : "a.trashed_at is null")
			.where(AgreementSql.VISIBLE)
			.bind("today", today)
			.bind(Visibility.CLEARANCE, String.valueOf(Visibility.clearance()))
			.where("a.search @@ prefix_query(:q)", "q", query.q())
			.where(AgreementSql.WITH_PARTNER, "partner", query.partner())
			.where(AgreementSql.WITH_COUNTRY, "country", query.country())
			.where(AgreementSql.ABOUT_AREA, "area", query.area())
			.where(AgreementSql.AT_MEETING, "meeting", query.meeting())
			.where("a.type = :type", "type", query.type())
			.where("h.stage = :stage", "stage", standing.stage());
		if (standing.unseen() != null) {
			listing.where(standing.unseen() ? AgreementSql.UNSEEN : "not " + AgreementSql.UNSEEN);
		}
		if (standing.neverActedOn() != null) {
			listing.where(standing.neverActedOn() ? AgreementSql.NEVER_ACTED_ON : "not " + AgreementSql.NEVER_ACTED_ON);
		}
		Integer within = standing.noticeWithin();
		return (within != null) ? listing.where("h.turn_day <= :within", "within", today.plusDays(within)) : listing;
	}

	private static Listing ordered(AgreementQuery query) {
		SortKey id = SortKey.number("a.id");
		return "-signed".equals(query.sort())
				? Listing.descending(AgreementSql.columns(), AgreementSql.TABLES, SortKey.date("a.signed_day"), id)
				: Listing.ascending(AgreementSql.columns(), AgreementSql.TABLES, SortKey.date("h.turn_day"), id);
	}

	private void check(AgreementQuery query) {
		FieldErrors errors = this.checks.none();
		errors.rejectIf(given(query.area()) && this.areas.unknown(query.area()), "area", "area.unknown");
		errors.rejectIf(given(query.country()) && this.countries.unknown(query.country()), "country",
				"country.unknown");
		errors.rejectIf(given(query.sort()) && !String.valueOf(query.sort()).matches("notice|-signed"), "sort",
				"agreement.sort");
		Integer within = query.standing().noticeWithin();
		errors.rejectIf(within != null && (within < 0 || within > 36_500), "noticeWithin", "range");
		errors.throwIfAny();
	}

	private static boolean given(@Nullable String value) {
		return value != null && !value.isBlank();
	}

	private AgreementRow row(ResultSet row, int number) throws SQLException {
		AgreementTitle title = new AgreementTitle(row.getString("title_id"), row.getString("title_en"),
				row.getString("reference"));
		return new AgreementRow(new Handle(row.getLong("id"), row.getInt("version"), title.text()), title,
				AgreementType.valueOf(row.getString("type")),
				List.of(this.json.readValue(row.getString("parties"), NamedParty[].class)),
				List.of((String[]) row.getArray("areas").getArray()),
				Classification.valueOf(row.getString("classification")), row.getObject("signed_on", LocalDate.class),
				AgreementDays.of(row));
	}

}
