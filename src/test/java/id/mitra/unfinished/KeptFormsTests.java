package id.mitra.unfinished;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Browser;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import id.mitra.TestUser;
import id.mitra.Unchanged;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever one types into a form is kept, and can be taken up again.
 */
@MitraTest
class KeptFormsTests {

	private static final Path TEMPLATES = Path.of("src/main/resources/templates");

	private static final Pattern FORM = Pattern.compile("<form\\b[^>]*>.*?</form>", Pattern.DOTALL);

	private static final Pattern TYPED = Pattern
		.compile("form :: (input|textarea)|<textarea|type=\"(text|search|email|url)\"");

	/** Why what is typed there is kept by nobody, or otherwise. */
	private static final Map<String, String> OTHERWISE = Map.ofEntries(
			Map.entry("identity/account/login.html", "a password"),
			Map.entry("identity/account/welcome.html", "a password"),
			Map.entry("guest/entry.html", "four fields of somebody without an account"),
			Map.entry("identity/account/password.html", "passwords"),
			Map.entry("record/form.html", "a record keeps its own draft"),
			Map.entry("record/agreement.html", "days of signing, filled in already"),
			Map.entry("record/paper.html", "the letterhead, which takes steps of its own"),
			Map.entry("agreement/show.html", "of a duty a day, filled in already, and a line"),
			Map.entry("agreement/holidays.html", "a day and its name"),
			Map.entry("agreement/periods.html", "a table of numbers on record, changed one by one"),
			Map.entry("fragments/frame.html", "a password"), Map.entry("fragments/form.html", "how to write one"));

	private final Fixtures fixtures;

	private final TestUser user;

	private final Api administrator;

	private final Browser browser;

	KeptFormsTests(Api api, Fixtures fixtures) {
		this.fixtures = fixtures;
		this.user = fixtures.administrator();
		this.administrator = api.as(this.user);
		this.browser = api.browser().signIn(this.user);
	}

	@Test
	void isEveryFormThatIsTypedInto() throws IOException {
		List<String> lost = new ArrayList<>();
		try (Stream<Path> files = Files.walk(TEMPLATES)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				String name = TEMPLATES.relativize(file).toString();
				Matcher forms = FORM.matcher(Files.readString(file));
				while (forms.find()) {
					String form = forms.group();
					if (form.contains("method=\"post\"") && TYPED.matcher(form).find()
							&& !form.contains("data-unfinished") && !OTHERWISE.containsKey(name)) {
						lost.add(name + ": " + form.substring(0, Math.min(form.length(), 100)));
					}
				}
			}
		}
		assertThat(lost).isEmpty();
	}

	@Test
	void isTakenUpAsItWasTypedAndChangesNothing() {
		forms().forEach((address, field) -> {
			String key = UUID.randomUUID().toString();
			String word = Fixtures.word();
			assertThat(this.administrator.send("PUT", "/api/account/unfinished/" + key,
					Body.of("address", address, "title", "A form", "fields",
							encoded(field) + "=" + encoded("Café " + word) + "&version=0", "tab",
							UUID.randomUUID().toString()))
				.status()).describedAs(address).isEqualTo(200);
			Unchanged.by(() -> this.browser.post("/account/unfinished/" + key + "/resumption").expect(200));
			String form = this.browser.post("/account/unfinished/" + key + "/resumption").body();
			assertThat(form).describedAs(address).contains("Café " + word);
			assertThat(form).describedAs(address).containsOnlyOnce("name=\"unfinished\" value=\"" + key + "\"");
		});
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	/** Where forms are sent, and a field of theirs. */
	private Map<String, String> forms() {
		long partner = this.fixtures.partner();
		long planned = this.fixtures
			.meeting(Fixtures.meetingDraft(partner).with("status", "PLANNED").with("date", "2031-03-03"))
			.id();
		long commitment = this.fixtures.commitment(Body.of("textEn", "Trainers", "owner", "OURS", "partnerId", partner,
				"criterion", "They teach", "classification", "OPEN"));
		Map<String, String> forms = new LinkedHashMap<>();
		forms.put("/meetings/new", "title");
		forms.put("/meetings/" + planned + "/edit", "title");
		forms.put("/meetings/" + planned + "/confirmation", "outcome");
		forms.put("/meetings/" + planned + "/postponement", "reason");
		forms.put("/meetings/" + planned + "/cancellation", "reason");
		forms.put("/partners", "nameEn");
		forms.put("/delegates", "fullName");
		forms.put("/commitments", "textEn");
		forms.put("/commitments/" + commitment + "/reports", "note");
		forms.put("/commitments/" + commitment + "/assessment", "assessmentNote");
		forms.put("/press/new", "text");
		forms.put("/press/" + this.fixtures.press(), "headline");
		forms.put("/press/inbox/" + this.fixtures.release(), "headline");
		forms.put("/admin/units", "nameId");
		forms.put("/admin/units/" + this.fixtures.unit(), "nameId");
		forms.put("/admin/areas", "nameId");
		forms.put("/admin/users", "displayName");
		forms.put("/account/feeds", "name");
		forms.put("/account/views/new", "name");
		forms.put("/account", "displayName");
		forms.put("/account/tokens", "name");
		return forms;
	}

}
