package id.mitra.follow;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import id.mitra.area.Areas;
import id.mitra.identity.caller.Caller;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Permission;
import id.mitra.identity.caller.Visibility;
import id.mitra.index.Key;
import id.mitra.index.KeyType;
import id.mitra.meeting.term.MeetingStatus;
import id.mitra.platform.error.RecordNotFound;
import id.mitra.platform.error.Refused;
import id.mitra.platform.text.Bilingual;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what each user follows. It is nobody else's; of what its user may no longer see
 * nothing is told, and it comes back when they may.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize(Permission.STAFF)
public class FollowService {

	private static final String CHANGES = """
			with followed as (
			  select f.key
			  from user_follow f
			  where f.user_id = :user
			    and (partner_of(f.key) is null
			      or exists (select from partner p where p.id = partner_of(f.key) and %s))
			), changed as (
			  select '/meetings/' || m.id as path, m.title, m.classification, m.created_at > :after as fresh,
			    m.updated_at
			  from meeting m
			  where m.updated_at > :after
			    and m.updated_at <= :until
			    and m.updated_by <> :username
			    and m.trashed_at is null
			    and %s
			    and exists (
			      select from meeting_key k where k.meeting_id = m.id and k.key in (select key from followed) and %s)
			  union all
			  select '/agreements/' || a.id, coalesce(a.title_{lang}, a.title_en, a.title_id), a.classification,
			    a.created_at > :after, a.updated_at
			  from agreement a
			  where a.updated_at > :after
			    and a.updated_at <= :until
			    and a.updated_by <> :username
			    and a.trashed_at is null
			    and %s
			    and (%s in (select key from followed)
			      or exists (
			        select from agreement_party t where t.agreement_id = a.id and %s in (select key from followed))
			      or exists (
			        select from agreement_area t where t.agreement_id = a.id and %s in (select key from followed)))
			)
			select path, title, classification, fresh
			from changed
			order by updated_at desc, path
			limit :most
			""".formatted(Visibility.of("p"), Visibility.of("m"), Visibility.of("k"), Visibility.of("a"),
			KeyType.AGREEMENT.sql("a.id"), KeyType.PARTNER.sql("t.partner_id"), KeyType.AREA.sql("t.area_code"));

	private static final String WRITES = Permission.STAFF + " and " + Permission.WRITE;

	/** More nobody can keep in view. */
	private static final int MOST = 100;

	private static final int LATEST = 10;

	private static final int CHANGED = 50;

	private final JdbcClient jdbc;

	private final Areas areas;

	private final Visibility visibility;

	FollowService(JdbcClient jdbc, Areas areas, Visibility visibility) {
		this.jdbc = jdbc;
		this.areas = areas;
		this.visibility = visibility;
	}

	/** By name. */
	public List<FollowDetails> list() {
		return this.jdbc
			.sql("""
					select coalesce('partners/' || p.id, 'areas/' || a.code, 'agreements/' || g.id) as path,
					  coalesce(%s, %s, g.title_{own}, g.title_{other}) as name, f.followed_at
					from user_follow f
					left join partner p on f.key = %s and p.trashed_at is null and %s
					left join area a on f.key = %s
					left join agreement g on g.id = agreement_of(f.key) and g.trashed_at is null and %s
					where f.user_id = :user
					  and (p.id is not null or a.code is not null or g.id is not null)
					order by name, path
					"""
				.formatted(Bilingual.nameOf("p"), Bilingual.nameOf("a"), KeyType.PARTNER.sql("p.id"),
						Visibility.of("p"), KeyType.AREA.sql("a.code"), Visibility.of("g"))
				.replace("{own}", Bilingual.language())
				.replace("{other}", Bilingual.indonesian() ? "en" : "id"))
			.param("user", caller())
			.param(Visibility.CLEARANCE, Visibility.clearance(), Types.VARCHAR)
			.query((row, number) -> new FollowDetails(row.getString("path"), row.getString("name"),
					row.getObject("followed_at", OffsetDateTime.class).toInstant()))
			.list();
	}

	/** The latest by their day, those ahead first. */
	public List<FollowedMeeting> meetings() {
		return this.jdbc.sql("""
				select distinct m.id, m.title, m.date, m.date_precision, m.status, m.classification
				from user_follow f
				cross join lateral (
				  select k.meeting_id
				  from meeting_key k
				  where k.key = f.key
				    and %s
				  order by k.date desc, k.meeting_id desc
				  limit :latest
				) latest
				join meeting m on m.id = latest.meeting_id and %s
				where f.user_id = :user
				  and (partner_of(f.key) is null
				    or exists (select from partner p where p.id = partner_of(f.key) and %s))
				order by m.date desc, m.id desc
				limit :latest
				""".formatted(Visibility.of("k"), Visibility.of("m"), Visibility.of("p")))
			.param("user", caller())
			.param("latest", LATEST)
			.param(Visibility.CLEARANCE, Visibility.clearance(), Types.VARCHAR)
			.query((row, number) -> new FollowedMeeting(row.getLong("id"), row.getString("title"),
					row.getObject("date", LocalDate.class), row.getString("date_precision").equals("MONTH"),
					MeetingStatus.valueOf(row.getString("status")),
					Classification.valueOf(row.getString("classification"))))
			.list();
	}

	/**
	 * What others put on record or changed after one moment and until another, the latest
	 * first.
	 */
	public List<FollowedChange> changes(Instant after, Instant until) {
		return this.jdbc.sql(CHANGES.replace("{lang}", Bilingual.language()))
			.param("user", caller())
			.param("username", Caller.required().username())
			.param("after", Timestamp.from(after))
			.param("until", Timestamp.from(until))
			.param("most", CHANGED)
			.param(Visibility.CLEARANCE, Visibility.clearance(), Types.VARCHAR)
			.query((row, number) -> new FollowedChange(row.getString("path"), row.getString("title"),
					Classification.valueOf(row.getString("classification")), row.getBoolean("fresh")))
			.list();
	}

	@Transactional
	@PreAuthorize(WRITES)
	public void followPartner(long id) {
		this.visibility.known("partner", id);
		follow(Key.ofPartner(id));
	}

	@Transactional
	@PreAuthorize(WRITES)
	public void unfollowPartner(long id) {
		this.visibility.known("partner", id);
		unfollow(Key.ofPartner(id));
	}

	@Transactional
	@PreAuthorize(WRITES)
	public void followArea(String code) {
		follow(area(code));
	}

	@Transactional
	@PreAuthorize(WRITES)
	public void unfollowArea(String code) {
		unfollow(area(code));
	}

	@Transactional
	@PreAuthorize(WRITES)
	public void followAgreement(long id) {
		this.visibility.known("agreement", id);
		follow(Key.of(KeyType.AGREEMENT, id));
	}

	@Transactional
	@PreAuthorize(WRITES)
	public void unfollowAgreement(long id) {
		this.visibility.known("agreement", id);
		unfollow(Key.of(KeyType.AGREEMENT, id));
	}

	private Key area(String code) {
		return Key.ofArea(this.areas.find(code).orElseThrow(() -> new RecordNotFound("areas", code)).code());
	}

	private void follow(Key key) {
		int followed = this.jdbc.sql("select count(*) from user_follow where user_id = :user and key <> :key")
			.param("user", caller())
			.param("key", key.text())
			.query(Integer.class)
			.single();
		if (followed >= MOST) {
			throw new Refused("follows", MOST);
		}
		this.jdbc.sql("insert into user_follow (user_id, key) values (:user, :key) on conflict do nothing")
			.param("user", caller())
			.param("key", key.text())
			.update();
	}

	private void unfollow(Key key) {
		this.jdbc.sql("delete from user_follow where user_id = :user and key = :key")
			.param("user", caller())
			.param("key", key.text())
			.update();
	}

	private static long caller() {
		return Caller.required().id();
	}

}
