package id.mitra.mail;

import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Browser;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import id.mitra.TestDatabase;
import id.mitra.TestUser;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A user's mail address: nothing but one link is sent to it before its user has shown
 * that it is theirs.
 */
@MitraTest
class MailAccountTests {

	private static final String PATH = "/api/account/mail";

	private final Api application;

	private final Fixtures fixtures;

	private final TestUser user;

	private final Api api;

	private final Mails mails;

	private final String address;

	MailAccountTests(Api api, Fixtures fixtures, ApplicationContext context) {
		this.application = api;
		this.fixtures = fixtures;
		this.user = fixtures.user(Role.STAFF, Classification.LIMITED);
		this.api = api.as(this.user);
		this.mails = new Mails(context);
		this.address = this.user.username() + "@example.org";
		TestDatabase.sql().sql("delete from mail_account").update();
	}

	@AfterEach
	void close() {
		this.mails.close();
	}

	private void set(String address) {
		this.api.send("PUT", PATH, Body.of("address", address, "digest", true)).expect(200);
	}

	private String state() {
		return this.api.get(PATH).expect(200).text("/state");
	}

	private String secret() {
		this.mails.links().send();
		return this.mails.to(this.address).getLast().link("/account/mail/proof/").replaceAll(".*/", "");
	}

	@Test
	void hasNoneAtFirst() {
		assertThat(this.api.get(PATH).expect(200).body()).contains("\"address\":null", "\"state\":\"NONE\"",
				"\"digest\":false", "\"sending\":false");
	}

	@Test
	void isProvenByTheLinkThatItWasSentAndByItsUserAlone() {
		set(" " + this.user.username() + "@Example.ORG ");
		assertThat(this.api.get(PATH).text("/address")).isEqualTo(this.address);
		assertThat(state()).isEqualTo("UNPROVEN");
		String secret = secret();
		this.mails.links().send();
		assertThat(this.mails.to(this.address)).hasSize(1);
		Browser browser = this.application.browser().signIn(this.user);
		assertThat(browser.get("/account/mail/proof/" + secret).expect(200).body()).contains(this.address);
		assertThat(state()).describedAs("after a look at the page").isEqualTo("UNPROVEN");
		TestUser other = this.fixtures.user(Role.ADMINISTRATOR, Classification.TOP_SECRET);
		this.application.as(other).post(PATH + "/proof", Body.of("secret", secret)).expect(400);
		assertThat(this.application.browser().signIn(other).get("/account/mail/proof/" + secret).expect(200).body())
			.contains("sent to somebody else")
			.doesNotContain("Yes, it is mine");
		this.api.post(PATH + "/proof", Body.of("secret", secret + "x")).expect(400);
		browser.post("/account/mail/proof/" + secret).expect(302);
		assertThat(state()).isEqualTo("PROVEN");
		this.api.post(PATH + "/proof", Body.of("secret", secret)).expect(200);
	}

	@Test
	void sendsNoSecondLinkForWhatIsProven() {
		set(this.address);
		this.api.post(PATH + "/proof", Body.of("secret", secret())).expect(200);
		this.api.send("PUT", PATH, Body.of("address", this.address, "digest", false)).expect(200);
		this.mails.links().send();
		assertThat(this.mails.to(this.address)).hasSize(1);
		assertThat(state()).isEqualTo("PROVEN");
	}

	@Test
	void takesTheLatestLinkAloneAndForThreeDays() {
		set(this.address);
		String first = secret();
		set(this.address);
		String second = secret();
		this.api.post(PATH + "/proof", Body.of("secret", first)).expect(400);
		TestDatabase.sql()
			.sql("update mail_account set proof_sent_at = proof_sent_at - interval '73 hours' where user_id = :user")
			.param("user", this.user.id())
			.update();
		this.api.post(PATH + "/proof", Body.of("secret", second)).expect(400);
	}

	@Test
	void sendsOneUserNoMoreThanFiveLinksInAWhile() {
		for (int link = 0; link < 5; link++) {
			set("somebody" + link + "@example.org");
		}
		this.api.send("PUT", PATH, Body.of("address", "somebody@example.org", "digest", true)).expect(429);
	}

	@Test
	void forgetsAnAddressThatIsLeftEmpty() {
		set(this.address);
		this.api.send("PUT", PATH, Body.of("address", "", "digest", true)).expect(200);
		assertThat(state()).isEqualTo("NONE");
	}

	@ParameterizedTest
	@ValueSource(strings = { "a", "a@b", "@example.org", "a@@example.org", "a b@example.org", "a@exam ple.org",
			"a@example.org\\r\\nBcc: b@example.org", "<a@example.org>", "a@example.org,b@example.org", ".a@example.org",
			"a..b@example.org", "a@-example.org", "a@example.1", "\\u00e4@example.org", "a\\u202e@example.org" })
	void refusesWhatIsNoAddress(String escaped) {
		String wrong = escaped.replace("\\r", "\r")
			.replace("\\n", "\n")
			.replace("\\u00e4", "ä")
			.replace("\\u202e", "\u202e");
		assertThat(this.api.send("PUT", PATH, Body.of("address", wrong, "digest", true)).expect(400).fields())
			.contains("address");
		assertThat(state()).isEqualTo("NONE");
	}

	@Test
	void refusesAddressesThatAreTooLong() {
		String name = "a".repeat(65);
		this.api.send("PUT", PATH, Body.of("address", name + "@example.org", "digest", true)).expect(400);
		this.api.send("PUT", PATH, Body.of("address", "a@" + "abcdefghi.".repeat(26) + "org", "digest", true))
			.expect(400);
	}

	@Test
	void saysSoWhereTheServerRefusesIt() {
		set(this.address);
		try (PostOffice refusing = new PostOffice("550 5.1.1 no such user")) {
			this.mails.port(refusing.port());
			this.mails.links().send();
			this.mails.links().send();
			assertThat(refusing.asked()).isOne();
		}
		assertThat(state()).isEqualTo("REFUSED");
		assertThat(this.application.browser().signIn(this.user).get("/account/mail").expect(200).body())
			.contains("refused " + this.address);
		set(this.address);
		assertThat(state()).isEqualTo("UNPROVEN");
	}

	@Test
	void isSetOnAPage() {
		Browser browser = this.application.browser().signIn(this.user);
		browser.post("/account/mail", "address", "nothing", "digest", "true").expect(422);
		browser.post("/account/mail", "address", this.address, "digest", "true").expect(302);
		assertThat(browser.get("/account/mail").expect(200).body()).contains("value=\"" + this.address + "\"",
				"not set up to send mail");
	}

	@Test
	void tellsAdministratorsThatNoMailIsSent() {
		TestUser administrator = this.fixtures.administrator();
		assertThat(this.application.as(administrator).get("/api/jobs/outlets").expect(200).body())
			.contains("\"ready\":false", "SPRING_MAIL_HOST, MITRA_MAIL_SENDER, MITRA_PUBLIC_URL");
		assertThat(this.application.browser().signIn(administrator).get("/admin/jobs").expect(200).body())
			.contains("MITRA_MAIL_SENDER");
		assertThat(this.application.browser().signIn(this.user).get("/account/mail").body())
			.contains("not set up to send mail");
	}

}
