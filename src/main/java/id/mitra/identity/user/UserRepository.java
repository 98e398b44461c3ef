package id.mitra.identity.user;

import java.util.List;
import java.util.Optional;

import id.mitra.identity.caller.Role;
import id.mitra.platform.record.LockingRepository;

import org.springframework.data.jpa.repository.Query;

public interface UserRepository extends LockingRepository<User, Long> {

	Optional<User> findByUsername(String username);

	boolean existsByUsername(String username);

	boolean existsByRole(Role role);

	/**
	 * Those who could still administer, locked in one order. Every change of users begins
	 * here, so that they come one after another: two administrators cannot bow out at
	 * once, nor two users be given one name.
	 */
	@Query(nativeQuery = true, value = """
			select id
			from app_user
			where role = 'ADMINISTRATOR'
			  and active
			  and trashed_at is null
			order by id
			for update
			""")
	List<Long> lockAdministrators();

	/**
	 * Whether there are users up to this clearance whom no administrator reaches.
	 */
	@Query(nativeQuery = true, value = """
			select exists (
			  select
			  from app_user u
			  where u.active
			    and u.trashed_at is null
			    and u.clearance <= cast(:reach as classification)
			    and u.clearance > all (
			      select a.clearance
			      from app_user a
			      where a.role = 'ADMINISTRATOR'
			        and a.active
			        and a.trashed_at is null))
			""")
	boolean existsOutOfReach(String reach);

}
