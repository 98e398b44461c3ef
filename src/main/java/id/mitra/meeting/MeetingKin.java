package id.mitra.meeting;

/**
 * The partners whom a meeting speaks with: its own, all their parts and all their wholes.
 */
public final class MeetingKin {

	/**
	 * To follow {@code with recursive} in SQL; {@code kin} has their ids then. Asks by
	 * the parameter {@code meeting}, of one that the caller knows.
	 */
	public static final String SQL = """
			own as (
			  select partner_id as id from meeting_partner where meeting_id = :meeting
			), part as (
			  select id from own
			  union
			  select t.id from partner_tree t join part on t.parent_id = part.id
			), whole as (
			  select id from own
			  union
			  select t.parent_id from partner_tree t join whole on t.id = whole.id where t.parent_id is not null
			), kin as (
			  select id from part
			  union
			  select id from whole
			)""";

	private MeetingKin() {
	}

}
