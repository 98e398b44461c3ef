package id.mitra.journeys;

import java.time.LocalDate;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import id.mitra.Api;
import id.mitra.Fixtures;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * An officer holds up a code, a guest enters themselves on their own phone, and is there
 * once the officer has said so.
 */
@Journey
class GuestJourneyTests {

	private final Api officer;

	private final Fixtures fixtures;

	GuestJourneyTests(Api api, Fixtures fixtures) {
		this.officer = api.as(fixtures.officer());
		this.fixtures = fixtures;
	}

	@ParameterizedTest
	@ArgumentsSource(Languages.class)
	void aGuestIsOnRecordOnceTheOfficerHasConfirmedThem(String language, Visitors visitors) {
		long meeting = this.fixtures
			.meeting(Fixtures.meetingDraft(this.fixtures.partner())
				.with("status", "PLANNED")
				.with("date", LocalDate.now().toString()))
			.id();
		String name = "Mika " + Fixtures.word();
		Visitor visitor = visitors.atPhone()
			.signIn(this.fixtures.user(Role.OFFICER, Classification.TOP_SECRET), language);
		visitor.open("/meetings/" + meeting);
		visitor.more();
		visitor.main().getByText(visitor.word("guests.menu")).click();
		visitor.button("guest.open").click();
		assertThat(visitor.main()
			.getByRole(AriaRole.IMG, new Locator.GetByRoleOptions().setName(visitor.word("guest.code.image"))))
			.isVisible();
		String address = visitor.main().locator("#secret").textContent();

		Visitor guest = visitors.atPhone();
		guest.open(address);
		guest.speak("en");
		guest.field("guest.name").fill(name);
		guest.field("guest.office").fill("Director");
		guest.button("guest.enter").click();
		assertThat(guest.errors()).containsText(guest.word("guest.organisation"));
		guest.field("guest.organisation").fill("Ministry of Elsewhere");
		guest.choice(guest.word("guest.side.PARTNER")).check();
		guest.button("guest.enter").click();
		assertThat(guest.flash()).isVisible();
		assertThat(guest.field("guest.name")).hasValue(name);

		visitor.link(visitor.word("guests.renew")).click();
		visitor.row(name).locator("button").first().focus();
		visitor.page().keyboard().press("Enter");
		assertThat(visitor.flash()).containsText(visitor.word("guest.confirmed"));
		assertThat(this.officer.get("/api/meetings/" + meeting).at("/attendances")).hasSize(1);
		assertThat(visitor.main().locator("#waiting")).isFocused();
		assertThat(visitor.main().locator(".qr")).isVisible();
		visitor.main().getByText(visitor.word("guest.revoke")).click();
		assertThat(visitor.main().locator(".qr")).hasCount(0);
		guest.open(address);
		assertThat(guest.heading()).hasText(guest.word("guest.ended"));
	}

}
