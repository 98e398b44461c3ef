package id.mitra.identity;

import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface UserRepository extends Repository<User, Long> {

	User saveAndFlush(User user);

	Optional<User> findById(Long id);

	Optional<User> findByUsername(String username);

	boolean existsByUsername(String username);

	boolean existsByRole(Role role);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select u from User u where u.id = :id")
	Optional<User> lock(long id);

	/**
	 * How many could still administer; locks them, so that two cannot bow out at once.
	 */
	@Query(nativeQuery = true,
			value = """
					select count(*)
					from (select id from app_user where role = 'ADMINISTRATOR' and active and trashed_at is null for update) admins
					""")
	int lockAdministrators();

}
