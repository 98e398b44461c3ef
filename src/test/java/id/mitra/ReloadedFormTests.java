package id.mitra;

import java.util.HashMap;
import java.util.Set;

import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Role;
import org.junit.jupiter.api.Test;

import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A form that came back with errors stands at the address it was sent to. A phone that
 * had put its tab away asks for that address anew, and gets the form or the page above
 * it.
 */
@MitraTest
class ReloadedFormTests {

	private final ApplicationContext application;

	private final Fixtures fixtures;

	private final Browser browser;

	ReloadedFormTests(ApplicationContext application, Api api, Fixtures fixtures) {
		this.application = application;
		this.fixtures = fixtures;
		this.browser = api.browser().signIn(fixtures.user(Role.ADMINISTRATOR, Classification.TOP_SECRET));
	}

	@Test
	void leadsToAPageFromWhereverAFormIsSent() {
		TestUser user = this.fixtures.user(Role.ADMINISTRATOR, Classification.TOP_SECRET);
		Set<Route> forms = Route.forms(this.application);
		// what is in the trash has no page
		forms.removeIf((route) -> route.path().endsWith("/restoration"));
		assertThat(forms).hasSizeGreaterThan(60).allSatisfy((route) -> {
			String address = new Route("GET", route.path().replaceAll("\\?.*", "")).address(this.fixtures, user,
					new HashMap<>());
			assertThat(answer(address)).describedAs(route.toString()).isLessThan(500).isNotEqualTo(405);
		});
	}

	private int answer(String address) {
		Answer answer = this.browser.get(address);
		return (answer.status() == 303) ? this.browser.get(answer.header("Location")).expect(200).status()
				: answer.status();
	}

	@Test
	void leadsToTheRecordWhoseFormItWas() {
		long commitment = this.fixtures.record("/commitments");
		for (String form : new String[] { "reports", "assessment" }) {
			assertThat(this.browser.get("/commitments/" + commitment + "/" + form).expect(303).header("Location"))
				.endsWith("/commitments/" + commitment);
		}
	}

	@Test
	void doesNotLeadProgramsOrWhoSendsToAPage() {
		assertThat(this.browser.get("/api/meetings/" + this.fixtures.record("/meetings") + "/confirmation").status())
			.isEqualTo(405);
		assertThat(this.browser.post("/areas/heat").expect(405).body()).contains("href=\"/areas\"");
	}

}
