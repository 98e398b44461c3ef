package id.mitra.guest;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import id.mitra.delegate.PersonName;
import id.mitra.identity.caller.Visibility;
import id.mitra.meeting.Visible;
import id.mitra.meeting.term.Side;
import id.mitra.platform.error.Checks;
import id.mitra.platform.listing.Listing;
import id.mitra.platform.listing.Page;
import id.mitra.platform.listing.PageRequest;
import id.mitra.platform.listing.SortKey;
import id.mitra.platform.record.Handle;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the guests of a meeting who wait, who of those on record they seem to be, and
 * where they come from.
 */
@Component
class GuestQueries {

	private static final String CALLED = """
			select wanted.place, d.id, d.full_name, post.title
			from unnest(cast(:names as text[])) with ordinality wanted (name, place)
			join delegate d on d.bare_name = fold(wanted.name)
			left join delegate_post post on post.delegate_id = d.id
			  and (post.partner_id is null or exists (
			    select
			    from partner
			    where partner.id = post.partner_id
			      and %s))
			where d.trashed_at is null
			  and %s
			order by wanted.place, d.id, post.position
			""".formatted(Visibility.of("partner"), Visibility.of("d"));

	private static final String PARTNER = """
			select p.id
			from meeting_partner mp
			join partner p on p.id = mp.partner_id
			where mp.meeting_id = :meeting
			  and fold(:name) in (fold(p.name_id), fold(p.name_en), fold(p.abbreviation))
			  and %s
			  and %s
			order by mp.position
			limit 1
			""".formatted(Visibility.of("p"), Visible.through("mp.meeting_id").onRecord().condition());

	private final JdbcClient jdbc;

	private final Checks checks;

	GuestQueries(JdbcClient jdbc, Checks checks) {
		this.jdbc = jdbc;
		this.checks = checks;
	}

	/** Those who wait, in the order in which they entered themselves. */
	Page<GuestDetails> waiting(long meeting, PageRequest page) {
		Page<GuestDetails> guests = Listing
			.ascending("g.id, g.version, g.name, g.office, g.organisation, g.side, g.entered_at, g.confirmed_before",
					"guest g join guest_page p on p.id = g.page_id",
					SortKey.number("cast(extract(epoch from g.entered_at) * 1000000 as bigint)"),
					SortKey.number("g.id"))
			.where(Visible.through("p.meeting_id").onRecord().condition())
			.bind(Visibility.CLEARANCE, String.valueOf(Visibility.clearance()))
			.where("p.meeting_id = :meeting", "meeting", meeting)
			.where("g.decision is null")
			.page(this.jdbc, page, this.checks, GuestQueries::row);
		return new Page<>(known(guests.items()), guests.next());
	}

	private static GuestDetails row(ResultSet row, int number) throws SQLException {
		return new GuestDetails(new Handle(row.getLong("id"), row.getInt("version"), row.getString("name")),
				row.getString("office"), row.getString("organisation"), Side.valueOf(row.getString("side")),
				row.getTimestamp("entered_at").toInstant(), row.getBoolean("confirmed_before"), null);
	}

	/** Somebody on record who may be meant, with their posts. */
	private record Called(long id, String name, List<String> titles) {

		private boolean holds(String office) {
			return this.titles.stream()
				.anyMatch((title) -> title.toLowerCase(Locale.ROOT).contains(office.toLowerCase(Locale.ROOT)));
		}

		private KnownGuest known() {
			return new KnownGuest(this.id, this.name, this.titles.isEmpty() ? null : this.titles.getFirst());
		}

	}

	/** Whoever alone is called so; of several the one of that office. */
	private List<GuestDetails> known(List<GuestDetails> guests) {
		if (guests.isEmpty()) {
			return guests;
		}
		Map<Integer, Map<Long, Called>> called = called(guests.stream().map(GuestDetails::name).toList());
		List<GuestDetails> known = new ArrayList<>();
		for (int i = 0; i < guests.size(); i++) {
			GuestDetails guest = guests.get(i);
			List<Called> people = List.copyOf(called.getOrDefault(i, Map.of()).values());
			known.add(guest.as(meant(people, guest.office())));
		}
		return known;
	}

	private static @Nullable KnownGuest meant(List<Called> people, String office) {
		if (people.size() == 1) {
			return people.getFirst().known();
		}
		List<Called> holders = people.stream().filter((person) -> person.holds(office)).toList();
		return (holders.size() == 1) ? holders.getFirst().known() : null;
	}

	/** By the place of a name among those asked for. */
	private Map<Integer, Map<Long, Called>> called(List<String> names) {
		Map<Integer, Map<Long, Called>> called = new HashMap<>();
		this.jdbc.sql(CALLED)
			.param("names", names.stream().map(PersonName::bare).toArray(String[]::new))
			.param(Visibility.CLEARANCE, Visibility.clearance(), Types.VARCHAR)
			.query((row) -> {
				String name = row.getString("full_name");
				Called person = called.computeIfAbsent(row.getInt("place") - 1, (place) -> new LinkedHashMap<>())
					.computeIfAbsent(row.getLong("id"), (id) -> new Called(id, name, new ArrayList<>()));
				Optional.ofNullable(row.getString("title")).ifPresent(person.titles()::add);
			});
		return called;
	}

	/** The partner of a meeting that is called so. */
	Optional<Long> partner(long meeting, String name) {
		return this.jdbc.sql(PARTNER)
			.param("meeting", meeting)
			.param("name", name)
			.param(Visibility.CLEARANCE, Visibility.clearance(), Types.VARCHAR)
			.query(Long.class)
			.optional();
	}

	/** Our unit that is called so. */
	Optional<Long> unit(String name) {
		return this.jdbc.sql("""
				select u.id
				from unit u
				where u.trashed_at is null
				  and fold(:name) in (fold(u.name_id), fold(u.name_en), fold(u.abbreviation))
				order by u.id
				limit 1
				""").param("name", name).query(Long.class).optional();
	}

}
