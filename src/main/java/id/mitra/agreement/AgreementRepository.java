package id.mitra.agreement;

import java.util.Optional;

import id.mitra.platform.record.LockingRepository;

import org.springframework.data.jpa.repository.Query;

interface AgreementRepository extends LockingRepository<Agreement, Long> {

	/** With its parties and areas, which are few; its articles and its log come apart. */
	@Override
	@Query("select a from Agreement a left join fetch a.parties left join fetch a.areas where a.id = :id")
	Optional<Agreement> findById(Long id);

}
