package id.mitra.inbox;

import java.sql.Types;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import id.mitra.platform.error.DatabaseFault;
import id.mitra.platform.jobs.Repeated;
import id.mitra.platform.record.ReferenceChanges;
import id.mitra.reading.Reading;
import id.mitra.reading.Reading.ReportedMeeting;
import id.mitra.reading.ReleaseReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads what waits in the inbox, one release at a time, and all of it again whenever the
 * register knows a name or a synonym more, noting what that changes.
 */
@Component
class InboxReading {

	/** What the names of recognised areas begin with; partners' P:12:, people's D:34:. */
	static final String AREA = "A:";

	private static final Logger LOGGER = LoggerFactory.getLogger(InboxReading.class);

	private final JdbcClient jdbc;

	private final ReleaseReader reader;

	private final ReferenceChanges names;

	/** No longer at a stretch, as others have work to do at their times, too. */
	private static final Duration SPELL = Duration.ofSeconds(5);

	/** Whether this instance, whose version may read better, has begun all anew. */
	private boolean begun;

	InboxReading(JdbcClient jdbc, ReleaseReader reader, ReferenceChanges names) {
		this.jdbc = jdbc;
		this.reader = reader;
		this.names = names;
	}

	/** What is read is read by the names as they were when it was set to be, or later. */
	@Repeated(name = InboxRenewals.READING, pause = "PT5S")
	void keepUp() {
		renew();
		long end = System.nanoTime() + SPELL.toNanos();
		Optional<Waiting> next = next();
		if (next.isPresent()) {
			this.names.look();
		}
		while (next.isPresent()) {
			read(next.get());
			next = (System.nanoTime() < end) ? next() : Optional.empty();
		}
	}

	private void renew() {
		this.jdbc.sql("""
				with renewal as (
				  delete from inbox_renewal
				  returning id
				)
				update press_release
				set status = 'WAITING'
				where status <> 'WAITING'
				  and (:anew or exists (select from renewal))
				""").param("anew", !this.begun).update();
		this.begun = true;
	}

	private record Waiting(long id, String text, LocalDate publishedOn, String url) {
	}

	private Optional<Waiting> next() {
		return this.jdbc.sql("""
				select id, text, published_on, url
				from press_release
				where status = 'WAITING'
				order by arrived, id
				limit 1
				""")
			.query((row, number) -> new Waiting(row.getLong("id"), row.getString("text"),
					row.getObject("published_on", LocalDate.class), row.getString("url")))
			.optional();
	}

	/**
	 * No lock is held meanwhile: who reads a release twice notes the same. Where the
	 * database fails it goes on waiting.
	 */
	private void read(Waiting release) {
		try {
			note(release.id(), this.reader.read(release.text(), release.publishedOn(), release.url()));
		}
		catch (RuntimeException ex) {
			if (DatabaseFault.of(ex).isPresent()) {
				throw ex;
			}
			LOGGER.error("Release {} of the inbox could not be read", release.id(), ex);
			this.jdbc.sql("update press_release set status = 'FAILED' where id = :id")
				.param("id", release.id())
				.update();
		}
	}

	/** The first reading has nothing to be compared with. */
	private void note(long id, Reading reading) {
		this.jdbc.sql("""
				update press_release
				set status = 'READ',
				  headline = :headline,
				  outlet = :outlet,
				  published_on = coalesce(published_on, :published),
				  gained = case when meetings is null or known = latest then gained
				    else array(select unnest(latest) except select unnest(known) order by 1) end,
				  lost = case when meetings is null or known = latest then lost
				    else array(select unnest(known) except select unnest(latest) order by 1) end,
				  meetings = :meetings,
				  known = latest
				from (select cast(:known as text[]) as latest) reading
				where id = :id
				""")
			.param("id", id)
			.param("headline", reading.press().headline(), Types.VARCHAR)
			.param("outlet", reading.press().outlet(), Types.VARCHAR)
			.param("published", reading.press().publishedOn(), Types.DATE)
			.param("meetings", reading.meetings().size())
			.param("known", known(reading))
			.update();
	}

	/** In their order, so that two readings that know the same are equal. */
	private static String[] known(Reading reading) {
		Set<String> known = new TreeSet<>();
		for (ReportedMeeting meeting : reading.meetings()) {
			meeting.talk().areas().forEach((code) -> known.add(AREA + code));
			meeting.sides()
				.partners()
				.stream()
				.filter((partner) -> partner.partnerId() != null)
				.forEach((partner) -> known.add("P:" + partner.partnerId() + ":" + partner.name()));
			meeting.sides()
				.people()
				.stream()
				.filter((person) -> person.delegateId() != null)
				.forEach((person) -> known.add("D:" + person.delegateId() + ":" + person.name()));
		}
		return known.toArray(String[]::new);
	}

}
