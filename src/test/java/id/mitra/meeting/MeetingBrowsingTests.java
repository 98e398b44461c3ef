package id.mitra.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Browser;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import id.mitra.identity.caller.Classification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@MitraTest
class MeetingBrowsingTests {

	private final Api application;

	private final Fixtures fixtures;

	private final Api officer;

	/** In the title of every meeting of a test, so that it finds no others. */
	private final String word = Fixtures.word();

	MeetingBrowsingTests(Api api, Fixtures fixtures) {
		this.application = api;
		this.fixtures = fixtures;
		this.officer = api.as(fixtures.officer());
	}

	private Body draft(long partner) {
		return Fixtures.meetingDraft(partner).with("title", "Meeting " + this.word);
	}

	private long log(Body draft) {
		return this.officer.post("/api/meetings", draft).expect(201).id();
	}

	private List<Long> find(String filter) {
		String query = "q=" + this.word + "&" + filter;
		List<Long> found = this.officer.get("/api/meetings?" + query).expect(200).ids();
		assertThat(this.officer.get("/api/meetings/count?" + query).expect(200).number("/count"))
			.isEqualTo(found.size());
		return found;
	}

	@Test
	void findsByPartnerWithItsParts() {
		long parent = this.fixtures.partner();
		long child = this.fixtures.partner(this.fixtures.partnerDraft().with("parentId", parent));
		long grandchild = this.fixtures.partner(this.fixtures.partnerDraft().with("parentId", child));
		long ofParent = log(draft(parent));
		long ofChild = log(draft(child));
		long ofGrandchild = log(draft(grandchild));
		long ofBoth = log(draft(this.fixtures.partner()).with("partners",
				List.of(Body.of("partnerId", child, "lead", true), Body.of("partnerId", parent))));
		log(draft(this.fixtures.partner()));
		assertThat(find("partner=" + parent)).containsExactlyInAnyOrder(ofParent, ofChild, ofGrandchild, ofBoth);
		assertThat(find("partner=" + child)).containsExactlyInAnyOrder(ofChild, ofGrandchild, ofBoth);
		assertThat(find("partner=" + grandchild)).containsExactly(ofGrandchild);
	}

	@Test
	void findsByAreaWithItsChildren() {
		long partner = this.fixtures.partner();
		long sea = log(draft(partner).with("areas", List.of(Fixtures.touching("SEA"))));
		long migration = log(draft(partner).with("areas", List.of(Fixtures.touching("MIG"))));
		long both = log(draft(partner).with("areas", List.of(Fixtures.touching("MIG"), Fixtures.touching("SEA"))));
		log(draft(partner).with("areas", List.of(Fixtures.touching("OSH"))));
		assertThat(find("area=MIG")).containsExactlyInAnyOrder(sea, migration, both);
		assertThat(find("area=SEA")).containsExactlyInAnyOrder(sea, both);
	}

	@Test
	void tellsAPartnersCountryFromTheVenues() {
		long japanese = log(draft(this.fixtures.partner(this.fixtures.partnerDraft().with("country", "JP"))));
		long inJapan = log(
				draft(this.fixtures.partner(this.fixtures.partnerDraft().with("seat", "JP"))).with("country", "JP"));
		assertThat(find("country=JP")).containsExactly(japanese);
		assertThat(find("place=JP")).containsExactly(inJapan);
		assertThat(find("country=CH")).isEmpty();
	}

	@Test
	void findsByDelegate() {
		long partner = this.fixtures.partner();
		long delegate = this.fixtures.delegate();
		long attended = log(draft(partner).with("attendances", List.of(Fixtures.attending(delegate, "OURS"))));
		log(draft(partner).with("attendances", List.of(Fixtures.attending(this.fixtures.delegate(), "OURS"))));
		assertThat(find("delegate=" + delegate)).containsExactly(attended);
	}

	@Test
	void findsByTheLevelOfEitherSide() {
		long partner = this.fixtures.partner();
		long ours = log(draft(partner).with("ourLevel", "MINISTER"));
		long theirs = log(draft(partner).with("ourLevel", "DIRECTOR").with("partnerLevel", "MINISTER"));
		log(draft(partner).with("ourLevel", "WORKING"));
		log(draft(partner));
		assertThat(find("level=MINISTER")).containsExactlyInAnyOrder(ours, theirs);
	}

	@Test
	void findsThoseOfWhichNobodyWroteWhatCameOfThem() {
		long partner = this.fixtures.partner();
		long written = log(draft(partner).with("outcome", "Agreed"));
		long silent = log(draft(partner));
		log(draft(partner).with("status", "PLANNED"));
		assertThat(find("outcome=true")).containsExactly(written);
		assertThat(find("outcome=false&status=HELD")).containsExactly(silent);
		assertThat(this.officer.get("/api/meetings?outcome=false&status=HELD&partner=" + partner).ids())
			.containsExactly(silent);
		assertThat(this.officer.get("/api/meetings?outcome=true&partner=" + partner).ids()).containsExactly(written);
	}

	@Test
	void findsByKindStatusAndClassification() {
		long partner = this.fixtures.partner();
		long signing = log(draft(partner).with("kind", "SIGNING"));
		long planned = log(draft(partner).with("status", "PLANNED"));
		long secret = log(draft(partner).with("classification", "SECRET"));
		assertThat(find("kind=SIGNING")).containsExactly(signing);
		assertThat(find("status=PLANNED")).containsExactly(planned);
		assertThat(find("classification=SECRET")).containsExactly(secret);
		assertThat(find("kind=BILATERAL&status=HELD&classification=SECRET")).containsExactly(secret);
		assertThat(find("kind=&status=&classification=")).hasSize(3);
	}

	@Test
	void findsBetweenTwoDaysBothIncluded() {
		long partner = this.fixtures.partner();
		long first = log(draft(partner).with("date", "2023-10-31"));
		long second = log(draft(partner).with("date", "2023-11-01"));
		long third = log(draft(partner).with("date", "2023-11-30"));
		long fourth = log(draft(partner).with("date", "2023-12-01"));
		assertThat(find("from=2023-11-01&to=2023-11-30")).containsExactly(third, second);
		assertThat(find("from=2023-11-30")).containsExactly(fourth, third);
		assertThat(find("to=2023-11-01")).containsExactly(second, first);
	}

	@Test
	void findsByTheBeginningsOfItsWords() {
		long partner = this.fixtures.partner(this.fixtures.partnerDraft().with("abbreviation", "X" + this.word));
		long id = this.officer
			.post("/api/meetings",
					Fixtures.meetingDraft(partner)
						.with("title", "Kerja sama Zümrüt")
						.with("city", "Jenewa")
						.with("summary", "Pelatihan vokasi"))
			.expect(201)
			.id();
		String reference = this.officer.get("/api/meetings/" + id).text("/reference");
		for (String words : List.of("zumr", "ZÜMRÜT", "jenewa+pelat", "vokasi+kerja", "x" + this.word, reference)) {
			String query = "/api/meetings?partner=" + partner + "&q="
					+ java.net.URLEncoder.encode(words, java.nio.charset.StandardCharsets.UTF_8).replace("%2B", "+");
			assertThat(this.officer.get(query).expect(200).ids()).describedAs(words).containsExactly(id);
		}
		for (String words : List.of("umrut", "jenewa+tokyo", "sama+zzqqxx")) {
			assertThat(this.officer.get("/api/meetings?partner=" + partner + "&q=" + words).expect(200).ids())
				.describedAs(words)
				.isEmpty();
		}
	}

	@Test
	void showsWhatAListNeeds() {
		long partner = this.fixtures
			.partner(this.fixtures.partnerDraft().with("abbreviation", "ABC").with("country", "JP"));
		log(draft(partner).with("areas", List.of(Fixtures.touching("TVET"), Fixtures.touching("OSH")))
			.with("city", "Kyoto")
			.with("country", "JP"));
		Answer list = this.officer.get("/api/meetings?q=" + this.word).expect(200);
		assertThat(list.text("/items/0/reference")).startsWith("2023-");
		assertThat(list.text("/items/0/title")).isEqualTo("Meeting " + this.word);
		assertThat(list.text("/items/0/date")).isEqualTo("2023-11-02");
		assertThat(list.text("/items/0/datePrecision")).isEqualTo("DAY");
		assertThat(list.text("/items/0/city")).isEqualTo("Kyoto");
		assertThat(list.text("/items/0/country")).isEqualTo("JP");
		assertThat(list.text("/items/0/kind")).isEqualTo("BILATERAL");
		assertThat(list.text("/items/0/status")).isEqualTo("HELD");
		assertThat(list.text("/items/0/classification")).isEqualTo("OPEN");
		assertThat(list.number("/items/0/partners/0/partnerId")).isEqualTo(partner);
		assertThat(list.text("/items/0/partners/0/abbreviation")).isEqualTo("ABC");
		assertThat(list.text("/items/0/partners/0/country")).isEqualTo("JP");
		assertThat(list.at("/items/0/partners/0/lead").booleanValue()).isTrue();
		assertThat(list.at("/items/0/areas").toString()).isEqualTo("[\"TVET\",\"OSH\"]");
		assertThat(list.at("/next").isNull()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "-date", "date" })
	void walksThroughAllExactlyOnceInOrder(String sort) {
		long partner = this.fixtures.partner();
		List<Long> made = new ArrayList<>();
		for (int i = 0; i < 23; i++) {
			made.add(log(draft(partner).with("date", "2023-11-0" + (1 + i / 6))));
		}
		List<Answer> pages = new ArrayList<>();
		String next = "";
		while (next != null) {
			Answer page = this.officer
				.get("/api/meetings?size=4&sort=" + sort + "&partner=" + partner + "&cursor=" + next)
				.expect(200);
			pages.add(page);
			next = page.text("/next");
			if (pages.size() == 2) {
				// what is logged meanwhile moves nothing that is yet to come
				log(draft(partner).with("date", sort.equals("date") ? "2023-01-01" : "2023-12-01"));
			}
		}
		List<Long> walked = pages.stream().flatMap((page) -> page.ids().stream()).toList();
		assertThat(walked).containsExactlyInAnyOrderElementsOf(made);
		List<String> dates = pages.stream().flatMap((page) -> page.each("/items", "date").stream()).toList();
		assertThat(dates)
			.isSortedAccordingTo(sort.equals("date") ? Comparator.naturalOrder() : Comparator.reverseOrder());
		assertThat(pages).hasSize(6);
	}

	@Test
	void endsWhereTheLastPageIsFull() {
		long partner = this.fixtures.partner();
		log(draft(partner));
		log(draft(partner));
		Answer page = this.officer.get("/api/meetings?size=2&partner=" + partner).expect(200);
		assertThat(page.ids()).hasSize(2);
		assertThat(page.at("/next").isNull()).isTrue();
	}

	@Test
	void givesTwentyFiveUnlessTold() {
		long partner = this.fixtures.partner();
		this.fixtures.manyMeetings(partner, 120);
		assertThat(this.officer.get("/api/meetings?partner=" + partner).expect(200).ids()).hasSize(25);
		assertThat(this.officer.get("/api/meetings?size=100&partner=" + partner).expect(200).ids()).hasSize(100);
		this.fixtures.forgetMeetings(partner);
	}

	@Test
	void countsExactlyUpToAThousand() {
		long partner = this.fixtures.partner();
		this.fixtures.manyMeetings(partner, 1000);
		Answer thousand = this.officer.get("/api/meetings/count?partner=" + partner).expect(200);
		assertThat(thousand.number("/count")).isEqualTo(1000);
		assertThat(thousand.at("/exact").booleanValue()).isTrue();
		this.fixtures.meeting(partner, Classification.OPEN);
		Answer more = this.officer.get("/api/meetings/count?partner=" + partner).expect(200);
		assertThat(more.number("/count")).isEqualTo(1000);
		assertThat(more.at("/exact").booleanValue()).isFalse();
		this.fixtures.forgetMeetings(partner);
	}

	@Test
	void namesPartnersInTheCallersLanguage() {
		String name = Fixtures.word();
		long partner = this.fixtures
			.partner(Body.of("kind", "AGENCY", "nameEn", "English " + name, "nameId", "Indonesia " + name));
		log(draft(partner));
		String path = "/api/meetings?q=" + this.word;
		assertThat(this.officer.in("en").get(path).text("/items/0/partners/0/name")).startsWith("English");
		assertThat(this.officer.in("id").get(path).text("/items/0/partners/0/name")).startsWith("Indonesia");
	}

	@Test
	void readsTheDaysOfItsFiltersAsPeopleWriteThem() {
		String title = "On the day " + Fixtures.word();
		long id = this.fixtures
			.meeting(Fixtures.meetingDraft(this.fixtures.partner(), title).with("date", "2023-11-02"))
			.id();
		String link = "href=\"/meetings/" + id;
		Browser browser = this.application.browser().signIn(this.fixtures.officer());
		String list = "/meetings?q=" + title.replace(' ', '+');
		assertThat(browser.get(list + "&from=Kamis,+2+Nov+2023&to=2/11/2023").expect(200).body()).contains(link,
				"value=\"2 Nov 2023\"");
		assertThat(browser.get(list + "&from=3+November+2023").expect(200).body()).doesNotContain(link);
		assertThat(browser.get(list + "&from=31+Feb+2023").expect(422).body()).contains(
				"There is no such day in the calendar", "value=\"31 Feb 2023\"", "<details class=\"disclosure\">");
		assertThat(browser.get(list + "&level=NONE").expect(422).body())
			.doesNotContain("<details class=\"disclosure\">");
		this.officer.get("/api/meetings?from=2+Nov+2023").expect(400);
	}

}
