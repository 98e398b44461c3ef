package id.mitra.mail;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Browser;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import id.mitra.TestClock;
import id.mitra.TestDatabase;
import id.mitra.TestUser;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Role;
import id.mitra.mail.Mails.Mail;
import id.mitra.platform.jobs.Unreachable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.mail.javamail.JavaMailSender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * One digest a day and user, of what they may see when it is sent: never two, and none
 * lost, wherever the application ends.
 */
@MitraTest
@Tag("long")
class DigestTests {

	private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Jakarta"));

	private final Api application;

	private final Fixtures fixtures;

	private final ApplicationContext context;

	private final TestClock clock;

	private final TestUser user;

	private final String address;

	private final Mails mails;

	DigestTests(Api api, Fixtures fixtures, ApplicationContext context, TestClock clock) {
		this.application = api;
		this.fixtures = fixtures;
		this.context = context;
		this.clock = clock;
		this.user = fixtures.user(Role.OFFICER, Classification.SECRET);
		this.mails = new Mails(context);
		TestDatabase.sql().sql("delete from mail_account").update();
		this.address = Mails.subscribe(this.user);
		written(this.today);
	}

	@AfterEach
	void close() {
		this.mails.close();
	}

	/** Up to which day reminders are all written. */
	private static void written(LocalDate day) {
		TestDatabase.sql()
			.sql("insert into reminder_day values (true, :day) on conflict (only_one) do update set day = :day")
			.param("day", day)
			.update();
	}

	private long meeting(String title, String classification) {
		return this.fixtures
			.meeting(Fixtures.meetingDraft(this.fixtures.partner(), title)
				.with("status", "PLANNED")
				.with("date", this.today.plusDays(1).toString())
				.with("classification", classification))
			.id();
	}

	private void remind(long meeting, LocalDate day) {
		TestDatabase.sql()
			.sql("""
					insert into reminder (id, user_id, kind, meeting_id, about_day, day)
					values (:id, :user, 'TOMORROW', :meeting, :about, :day)
					""")
			.param("id", System.nanoTime())
			.param("user", this.user.id())
			.param("meeting", meeting)
			.param("about", day.plusDays(1))
			.param("day", day)
			.update();
	}

	private String remind(String classification) {
		String title = "Visit " + Fixtures.word();
		remind(meeting(title, classification), this.today);
		return title;
	}

	private void set(String what) {
		TestDatabase.sql().sql("update app_user set " + what + " where id = :id").param("id", this.user.id()).update();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "en | Mitra: 1 reminder – | Dear | Meeting on | No more of these letters | Limited",
					"id | Mitra: 1 pengingat – | Yth. | Pertemuan pada | Berhenti menerima surel ini | Terbatas" })
	void isInTheLanguageOfItsReader(String language, String subject, String greeting, String about, String end,
			String classification) {
		set("locale = '" + language + "'");
		String title = remind("LIMITED");
		this.mails.digests().send();
		Mail mail = this.mails.onlyTo(this.address);
		assertThat(mail.subject()).startsWith(subject).doesNotContain(title);
		assertThat(mail.text())
			.contains(greeting, title + " (" + classification + ")", about, end, Mails.BASE + "/meetings/")
			.doesNotContain("[", "<", "\n\n\n");
		assertThat(mail.id()).matches("<digest-\\d+@example\\.go\\.id>");
		assertThat(mail.header("From")).isEqualTo("Mitra <mitra@example.go.id>");
		assertThat(mail.header("Auto-Submitted")).isEqualTo("auto-generated");
	}

	@Test
	void tellsWhatChangedOfWhatTheReaderFollows() {
		long partner = this.fixtures.partner();
		this.application.as(this.user).send("PUT", "/api/account/follows/partners/" + partner, null).expect(204);
		String title = "Talks " + Fixtures.word();
		String hidden = "Talks " + Fixtures.word();
		String old = "Talks " + Fixtures.word();
		long seen = this.fixtures.meeting(Fixtures.meetingDraft(partner, title)).id();
		long above = this.fixtures.meeting(Fixtures.meetingDraft(partner, hidden).with("classification", "TOP_SECRET"))
			.id();
		long before = this.fixtures.meeting(Fixtures.meetingDraft(partner, old)).id();
		String own = "Talks " + Fixtures.word();
		long mine = this.application.as(this.user)
			.post("/api/meetings", Fixtures.meetingDraft(partner, own))
			.expect(201)
			.id();
		changed("1 hour", seen, above, mine);
		changed("4 days", before);
		this.mails.digests().send();
		Mail mail = this.mails.onlyTo(this.address);
		assertThat(mail.text()).contains(title, "Put on record").doesNotContain(hidden, old, own);
		assertThat(mail.subject()).startsWith("Mitra: 1 change –");
		this.clock.at(this.today.plusDays(1) + "T01:00:00Z", () -> {
			written(this.today.plusDays(1));
			this.mails.digests().send();
			return null;
		});
		assertThat(this.mails.to(this.address)).describedAs("what was told once").hasSize(1);
	}

	@Test
	void tellsNothingByAPartnerThatIsHiddenNow() {
		set("clearance = 'LIMITED'");
		long hidden = this.fixtures.partner(this.fixtures.partnerDraft().with("classification", "SECRET"));
		long part = this.fixtures.partner(this.fixtures.partnerDraft().with("parentId", hidden));
		changed("1 hour", this.fixtures.meeting(Fixtures.meetingDraft(part)).id());
		TestDatabase.sql()
			.sql("insert into user_follow (user_id, key) values (:user, 'P' || :partner)")
			.param("user", this.user.id())
			.param("partner", hidden)
			.update();
		this.mails.digests().send();
		assertThat(this.mails.to(this.address)).isEmpty();
	}

	@Test
	void tellsOfAnAgreementThatTheReaderFollows() {
		long agreement = this.fixtures.record("/agreements");
		long other = this.fixtures.record("/agreements");
		this.application.as(this.user).send("PUT", "/api/account/follows/agreements/" + agreement, null).expect(204);
		TestDatabase.sql()
			.sql("update agreement set created_at = now() - interval '1 hour', updated_at = now() - interval '1 hour' "
					+ "where id in (:one, :other)")
			.param("one", agreement)
			.param("other", other)
			.update();
		this.mails.digests().send();
		assertThat(this.mails.onlyTo(this.address).text()).contains("/agreements/" + agreement)
			.doesNotContain("/agreements/" + other);
	}

	private static void changed(String ago, long... meetings) {
		for (long meeting : meetings) {
			TestDatabase.sql()
				.sql("update meeting set created_at = now() - :ago::interval, updated_at = now() - :ago::interval "
						+ "where id = :id")
				.param("ago", ago)
				.param("id", meeting)
				.update();
		}
	}

	@Test
	void isSentOnceADayWithWhatIsNew() {
		String first = remind("LIMITED");
		this.mails.digests().send();
		String later = remind("LIMITED");
		this.mails.digests().send();
		assertThat(this.mails.onlyTo(this.address).text()).contains(first).doesNotContain(later);
		this.clock.at(this.today.plusDays(1) + "T01:00:00Z", () -> {
			this.mails.digests().send();
			assertThat(this.mails.to(this.address)).describedAs("before the day's reminders are written").hasSize(1);
			written(this.today.plusDays(1));
			this.mails.digests().send();
			this.mails.digests().send();
			return null;
		});
		assertThat(this.mails.to(this.address)).hasSize(2);
		assertThat(this.mails.to(this.address).getLast().text()).contains(later).doesNotContain(first);
	}

	@Test
	void waitsForItsHour() {
		remind("LIMITED");
		Digests atSix = this.mails.digests(this.context.getBean(DigestLog.class), this.mails.mailing, 6);
		written(this.today.plusDays(1));
		this.clock.at(this.today + "T22:59:00Z", () -> {
			atSix.send();
			return null;
		});
		assertThat(this.mails.to(this.address)).isEmpty();
		this.clock.at(this.today + "T23:00:00Z", () -> {
			atSix.send();
			return null;
		});
		assertThat(this.mails.to(this.address)).hasSize(1);
	}

	@Test
	void isNotSentWhereThereIsNothingToSay() {
		this.mails.digests().send();
		assertThat(this.mails.to(this.address)).isEmpty();
	}

	@Test
	void neverTellsMoreThanTheReaderMaySeeWhenItIsSent() {
		String secret = remind("SECRET");
		String limited = remind("LIMITED");
		this.mails.port(1);
		assertThatExceptionOfType(Unreachable.class).isThrownBy(() -> this.mails.digests().send());
		set("clearance = 'LIMITED'");
		this.mails.up();
		this.mails.digests().send();
		assertThat(this.mails.onlyTo(this.address).text()).contains(limited).doesNotContain(secret);
	}

	@Test
	void isDroppedForWhoMayNotSignInAnyMore() {
		remind("LIMITED");
		set("active = false");
		this.mails.digests().send();
		assertThat(this.mails.to(this.address)).isEmpty();
	}

	@Test
	void outlastsAMailServerThatIsDown() {
		String title = remind("LIMITED");
		this.mails.port(1);
		for (int run = 0; run < 3; run++) {
			assertThatExceptionOfType(Unreachable.class).isThrownBy(() -> this.mails.digests().send());
		}
		this.mails.up();
		this.mails.digests().send();
		this.mails.digests().send();
		assertThat(this.mails.onlyTo(this.address).text()).contains(title);
	}

	@Test
	void neverComesTwiceOnADayWhenTheServerIsBack() {
		remind("LIMITED");
		this.mails.port(1);
		assertThatExceptionOfType(Unreachable.class).isThrownBy(() -> this.mails.digests().send());
		this.mails.up();
		this.clock.at(this.today.plusDays(1) + "T01:00:00Z", () -> {
			written(this.today.plusDays(1));
			remind(meeting("Visit " + Fixtures.word(), "LIMITED"), this.today.plusDays(1));
			this.mails.digests().send();
			this.mails.digests().send();
			return null;
		});
		assertThat(this.mails.to(this.address)).hasSize(1);
	}

	@Test
	void stopsAtAnAddressThatIsRefused() {
		remind("LIMITED");
		try (PostOffice refusing = new PostOffice("550 5.1.1 no such user")) {
			this.mails.port(refusing.port());
			this.mails.digests().send();
			this.mails.digests().send();
			assertThat(refusing.asked()).isOne();
		}
		assertThat(this.application.as(this.user).get("/api/account/mail").text("/state")).isEqualTo("REFUSED");
	}

	@ParameterizedTest
	@ValueSource(strings = { "450 4.2.0 come again", "554 5.7.1 relay access denied", "550 5.7.1 not from here" })
	void comesAgainLaterWhereTheServerSaysNotNow(String answer) {
		String title = remind("LIMITED");
		try (PostOffice busy = new PostOffice(answer)) {
			this.mails.port(busy.port());
			this.mails.digests().send();
			this.mails.digests().send();
			assertThat(busy.asked()).isOne();
		}
		this.mails.up();
		TestDatabase.sql().sql("update mail_digest set next_attempt_at = now()").update();
		this.mails.digests().send();
		assertThat(this.mails.onlyTo(this.address).text()).contains(title);
	}

	/** Ends the application, as it were, at one of the steps that it takes. */
	private static final class Death extends Error {

		private final AtomicInteger left;

		private Death(int steps) {
			super("ended");
			this.left = new AtomicInteger(steps);
		}

		void step() {
			if (this.left.getAndDecrement() == 0) {
				throw this;
			}
		}

		boolean came() {
			return this.left.get() < 0;
		}

	}

	/** Each step is whole or not at all, as the database sees to. */
	private static final class MortalLog extends DigestLog {

		private final DigestLog log;

		private final Death death;

		private MortalLog(DigestLog log, Death death) {
			super(TestDatabase.sql());
			this.log = log;
			this.death = death;
		}

		@Override
		public List<Subscriber> due(LocalDate day) {
			return this.log.due(day);
		}

		@Override
		public void claim(long user, LocalDate day, List<Long> reminders) {
			this.death.step();
			this.log.claim(user, day, reminders);
			this.death.step();
		}

		@Override
		public List<Digest> waiting() {
			return this.log.waiting();
		}

		@Override
		public void drop(LocalDate today, LocalDate oldest) {
			this.log.drop(today, oldest);
			this.death.step();
		}

		@Override
		public Set<Long> reminders(Digest digest) {
			return this.log.reminders(digest);
		}

		@Override
		public String attempt(Digest digest) {
			this.death.step();
			String secret = this.log.attempt(digest);
			this.death.step();
			return secret;
		}

		@Override
		public void ended(Digest digest, String state, @Nullable LocalDate today) {
			this.death.step();
			this.log.ended(digest, state, today);
			this.death.step();
		}

	}

	private final class MortalMailing extends Mailing {

		private final Death death;

		private MortalMailing(Death death) {
			super(new StaticListableBeanFactory().getBeanProvider(JavaMailSender.class), DigestTests.this.mails.setup);
			this.death = death;
		}

		@Override
		Delivery send(Letter letter) {
			this.death.step();
			Delivery delivery = DigestTests.this.mails.mailing.send(letter);
			this.death.step();
			return delivery;
		}

	}

	/** Whether it came. */
	private boolean sendUntil(int steps) {
		Death death = new Death(steps);
		try {
			this.mails.digests(new MortalLog(this.context.getBean(DigestLog.class), death), new MortalMailing(death), 0)
				.send();
		}
		catch (Death expected) {
			assertThat(death.came()).isTrue();
		}
		return death.came();
	}

	/** Claim, drop, attempt, letter, end: 9 steps between which it may end. */
	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 2, 3, 4, 5, 6, 7, 8, 9 })
	void losesNothingAndRepeatsOneMessageAtMostWhereverTheApplicationEnds(int step) {
		String title = remind("LIMITED");
		assertThat(sendUntil(step)).isEqualTo(step < 9);
		this.mails.digests().send();
		this.mails.digests().send();
		List<Mail> all = this.mails.to(this.address);
		// the server has taken it, and nobody has written that down
		boolean unknown = step == 6 || step == 7;
		assertThat(all).hasSize(unknown ? 2 : 1);
		assertThat(all).extracting(Mail::id).containsOnly(all.getFirst().id());
		assertThat(all).allSatisfy((mail) -> assertThat(mail.text()).contains(title));
	}

	/** Whether something of a user's is yet to be told, since a run ended or was none. */
	private boolean behind() {
		return TestDatabase.sql().sql("""
				select exists (
				  select
				  from reminder r
				  where r.user_id = :user
				    and not exists (
				      select
				      from mail_digest_reminder t
				      join mail_digest d on d.id = t.digest_id and d.state = 'SENT'
				      where t.reminder_id = r.id))
				""").param("user", this.user.id()).query(Boolean.class).single();
	}

	/**
	 * On a day it may run twice, or not at all. Days on which nothing is due are passed
	 * over by some at a time. In the last days nothing is reminded of, and nothing ends.
	 */
	@Test
	void tellsEachReminderOnceAsTheDaysOfAYearGoBy() {
		Random random = new Random(7);
		long meeting = meeting("Visit " + Fixtures.word(), "LIMITED");
		LocalDate last = this.today.plusYears(1);
		int reminded = 0;
		int deaths = 0;
		LocalDate day = this.today;
		while (day.isBefore(last.plusDays(3))) {
			LocalDate now = day;
			boolean quiet = !day.isBefore(last);
			if (!quiet && random.nextInt(3) > 0) {
				remind(meeting, day);
				reminded++;
			}
			deaths += this.clock.at(day + "T01:00:00Z", () -> {
				written(now);
				boolean died = !quiet && random.nextBoolean() && sendUntil(random.nextInt(10));
				int runs = quiet ? 1 : (random.nextInt(5) + 1) / 2;
				for (int run = 0; run < runs; run++) {
					this.mails.digests().send();
				}
				return died ? 1 : 0;
			});
			day = day.plusDays((quiet || behind()) ? 1 : 1 + random.nextInt(7));
			day = (!quiet && day.isAfter(last)) ? last : day;
		}
		assertThat(deaths).isGreaterThan(30);
		List<LocalDate> days = TestDatabase.sql()
			.sql("select ended_on from mail_digest where user_id = :user and state = 'SENT'")
			.param("user", this.user.id())
			.query((row, number) -> row.getObject("ended_on", LocalDate.class))
			.list();
		assertThat(days).doesNotHaveDuplicates().hasSizeGreaterThan(50);
		Map<String, Integer> told = new HashMap<>();
		for (Mail mail : this.mails.to(this.address)) {
			told.put(mail.id(), mail.text().split("\n\\* ", -1).length - 1);
		}
		assertThat(told).hasSameSizeAs(days);
		assertThat(told.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(reminded);
	}

	private String unsubscribing() {
		remind("LIMITED");
		this.mails.digests().send();
		Mail mail = this.mails.to(this.address).getLast();
		assertThat(mail.header("List-Unsubscribe-Post")).isEqualTo("List-Unsubscribe=One-Click");
		String link = mail.link("/unsubscribe/");
		assertThat(mail.header("List-Unsubscribe")).isEqualTo("<" + Mails.BASE + link + ">");
		return link;
	}

	private boolean wanted() {
		return this.application.as(this.user).get("/api/account/mail").expect(200).at("/digest").asBoolean();
	}

	@Test
	void endsByTheLinkAfterAQuestion() {
		String link = unsubscribing();
		Browser anybody = this.application.browser();
		assertThat(anybody.get(link).expect(200).body()).contains("Hentikan ringkasan");
		assertThat(wanted()).describedAs("after a look").isTrue();
		anybody.post(link).expect(200);
		assertThat(wanted()).isFalse();
		anybody.post(link).expect(200);
		this.clock.at(this.today.plusDays(1) + "T01:00:00Z", () -> {
			written(this.today.plusDays(1));
			remind(meeting("Visit " + Fixtures.word(), "LIMITED"), this.today.plusDays(1));
			this.mails.digests().send();
			return null;
		});
		assertThat(this.mails.to(this.address)).hasSize(1);
	}

	@Test
	void endsByOneClickOfAMailProgramWithoutCookieOrToken() {
		String link = unsubscribing();
		this.application.browser().postWith(null, link, "List-Unsubscribe", "One-Click").expect(200);
		assertThat(wanted()).isFalse();
	}

	@Test
	void endsNobodyElsesByALink() {
		TestUser other = this.fixtures.user(Role.OFFICER, Classification.SECRET);
		Mails.subscribe(other);
		this.application.browser().post(unsubscribing()).expect(200);
		assertThat(wanted()).isFalse();
		assertThat(this.application.as(other).get("/api/account/mail").expect(200).at("/digest").asBoolean()).isTrue();
	}

	@Test
	void endsNobodysByALinkThatWasNeverSent() {
		String link = unsubscribing();
		String unknown = link.substring(0, link.length() - 3) + "AAA";
		Browser anybody = this.application.browser();
		assertThat(anybody.get(unknown).expect(404).body()).doesNotContain("Hentikan ringkasan");
		anybody.postWith(null, unknown, "List-Unsubscribe", "One-Click").expect(404);
		assertThat(wanted()).isTrue();
	}

	@Test
	void neverGoesToAnAddressThatIsNotProven() {
		TestDatabase.sql().sql("update mail_account set proven_at = null").update();
		remind("LIMITED");
		this.mails.digests().send();
		assertThat(this.mails.to(this.address)).isEmpty();
	}

	@Test
	void tellsTheDayByWhichNoticeOfAnAgreementMustBeGiven() {
		String title = "MoU " + Fixtures.word();
		long agreement = this.application.as(this.fixtures.officer())
			.post("/api/agreements",
					Body.of("titleEn", title, "type", "MOU", "classification", "LIMITED", "parties",
							List.of(Body.of("partnerId", this.fixtures.partner()))))
			.expect(201)
			.id();
		TestDatabase.sql()
			.sql("""
					insert into reminder (id, user_id, kind, agreement_id, about_day, day)
					values (:id, :user, 'NOTICE_BY', :agreement, :about, :day)
					""")
			.param("id", System.nanoTime())
			.param("user", this.user.id())
			.param("agreement", agreement)
			.param("about", LocalDate.of(2030, 5, 17))
			.param("day", this.today)
			.update();
		this.mails.digests().send();
		assertThat(this.mails.onlyTo(this.address).text()).contains(title, "The last day for notice is 17 May 2030",
				"/agreements/" + agreement);
	}

}
