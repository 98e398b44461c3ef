package id.mitra.commitment;

import java.sql.ResultSet;
import java.sql.SQLException;

import id.mitra.commitment.term.CommitmentStatus;
import id.mitra.commitment.term.DueTime;
import id.mitra.meeting.term.Owner;
import id.mitra.platform.listing.Count;
import org.jspecify.annotations.Nullable;

/**
 * How many commitments one owner has that stand in one way and, where they are open, are
 * due at one time; counting stops where it gets long. No commitment is in two cells, so
 * that what a choice of a filter would leave is the sum of its cells.
 */
record CommitmentCell(Owner owner, CommitmentStatus status, @Nullable DueTime due, int counted) {

	/** Of so few each is looked at once, by whatever index is best for them. */
	static final int FEW = 50_000;

	/**
	 * Of more each cell is a stretch of one index, of which no more is read than it takes
	 * to fill the cell. What the list is narrowed to is looked up there and leads to no
	 * other index, which would be read once for each cell.
	 */
	private static final String CELLS = """
			with span (due, first, last) as (
			  values ('LATE', date '-infinity', cast(:today as date) - 1),
			    ('SOON', cast(:today as date), cast(:today as date) + {soon}),
			    ('LATER', cast(:today as date) + {soon} + 1, date '9999-12-30'),
			    ('NONE', date '9999-12-31', date 'infinity'),
			    (null, date '-infinity', date 'infinity')
			), cell as materialized (
			  select o.owner, s.status, t.due, t.first, t.last
			  from (values ('OURS'), ('PARTNER'), ('JOINT')) o (owner)
			  cross join (values ('PROPOSED', false), ('OPEN', true), ('IN_PROGRESS', true), ('DONE', false),
			    ('DROPPED', false)) s (status, open)
			  join span t on (t.due is not null) = s.open
			), few as materialized (
			  select one.owner, one.status,
			    case
			      when one.status not in ('OPEN', 'IN_PROGRESS') then null
			      when one.turn_day < :today then 'LATE'
			      when one.turn_day <= cast(:today as date) + {soon} then 'SOON'
			      when one.turn_day < date '9999-12-31' then 'LATER'
			      else 'NONE'
			    end as due,
			    count(*) as counted
			  from (
			    select c.owner, c.status, c.turn_day
			    from commitment c
			    where {asked}
			    limit :few + 1
			  ) one
			  group by 1, 2, 3
			), all_seen as materialized (
			  select coalesce(sum(counted), 0) <= :few as yes
			  from few
			)
			select few.owner, few.status, few.due, few.counted
			from few
			where (select yes from all_seen)
			union all
			select cell.owner, cell.status, cell.due, many.counted
			from cell
			cross join lateral (
			  select count(*) as counted
			  from (
			    select 1
			    from commitment c
			    where c.owner = cell.owner
			      and c.status = cell.status
			      and c.turn_day between cell.first and cell.last
			      and ({asked}) is true
			    limit {limit} + 1
			  ) one
			) many
			where not (select yes from all_seen)
			""".replace("{soon}", String.valueOf(DueTime.SOON_DAYS)).replace("{limit}", String.valueOf(Count.LIMIT));

	/**
	 * The statement that counts all cells.
	 * @param asked the conditions of a commitment called c; its parameters beside theirs
	 * are {@code today} and {@code few}, {@link #FEW} or, where nothing is narrowed, none
	 */
	static String counting(String asked) {
		return CELLS.replace("{asked}", asked);
	}

	static CommitmentCell of(ResultSet row) throws SQLException {
		String due = row.getString("due");
		return new CommitmentCell(Owner.valueOf(row.getString("owner")),
				CommitmentStatus.valueOf(row.getString("status")), (due != null) ? DueTime.valueOf(due) : null,
				row.getInt("counted"));
	}

	/** Whether its commitments are of an owner, a status and a time; null for any. */
	boolean meets(@Nullable Owner owner, @Nullable CommitmentStatus status, @Nullable DueTime due) {
		return (owner == null || owner == this.owner) && (status == null || status == this.status)
				&& (due == null || due == this.due);
	}

}
