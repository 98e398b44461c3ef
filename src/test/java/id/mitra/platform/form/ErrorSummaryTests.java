package id.mitra.platform.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import id.mitra.Api;
import id.mitra.Browser;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Role;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What stands above a form that can't be saved.
 */
@MitraTest
class ErrorSummaryTests {

	private static final Pattern LINK = Pattern.compile("<a href=\"#([^\"]+)\">(?:([^<:]+): )?[^<]+</a>");

	private final Browser browser;

	private final String partner;

	ErrorSummaryTests(Api api, Fixtures fixtures) {
		this.browser = api.browser().signIn(fixtures.user(Role.ADMINISTRATOR, Classification.SECRET));
		this.partner = String.valueOf(fixtures.partner());
	}

	/** The fields that the summary leads to, which the page has in the same order. */
	private List<String> labels(String path, String... fields) {
		String body = this.browser.post(path, fields).expect(422).body();
		List<String> labels = new ArrayList<>();
		int before = 0;
		Matcher link = LINK.matcher(body);
		while (link.find()) {
			int place = body.indexOf("id=\"" + link.group(1) + "\"");
			assertThat(place).describedAs(link.group(1)).isGreaterThan(before);
			before = place;
			labels.add(link.group(2));
		}
		return labels;
	}

	private String[] meeting(String... more) {
		List<String> fields = new ArrayList<>(List.of("key", Fixtures.word(), "kind", "BILATERAL", "mode", "IN_PERSON",
				"status", "HELD", "classification", "OPEN"));
		fields.addAll(List.of(more));
		return fields.toArray(String[]::new);
	}

	@Test
	void namesTheFieldOfARowAndWhichRowInThePagesOrder() {
		List<String> fields = new ArrayList<>(List.of("when", "31 februari"));
		for (int row = 0; row < 11; row++) {
			boolean wrong = row == 1 || row == 10;
			fields.addAll(List.of("promises[" + row + "].text", "A list", "promises[" + row + "].owner",
					(row == 2) ? "NOBODY" : "OURS", "promises[" + row + "].due", wrong ? "soonish" : ""));
		}
		assertThat(labels("/meetings/new", meeting(fields.toArray(String[]::new)))).containsExactly("When", "By when 2",
				"Who 3", "By when 11");
		assertThat(labels("/meetings/new",
				meeting("when", "2 Nov 2023", "city", "x".repeat(201), "venue", "x".repeat(201),
						"partners[0].partnerId", this.partner, "partners[0].name", "One", "lead", this.partner,
						"partners[1].partnerId", "1234567", "partners[1].name", "None")))
			.containsExactly("Partner 2", "City", "Venue");
	}

	@Test
	void doesNotAskForATitleThatIsMadeOfWhatIsMissing() {
		assertThat(labels("/meetings/new", meeting("when", "2 Nov 2023"))).containsExactly("Partners");
		assertThat(labels("/meetings/new", "key", Fixtures.word(), "kind", "INTERNAL", "mode", "IN_PERSON", "status",
				"HELD", "classification", "OPEN", "when", "2 Nov 2023"))
			.containsExactly("Title");
	}

	@Test
	void followsThePageOnOtherForms() {
		assertThat(labels("/agreements", "key", Fixtures.word(), "everyMonths", "often", "clause", "three years",
				"type", "NONE"))
			.containsExactly("Type", "Counted from", "Meets again in so many months");
		assertThat(labels("/agreements", "key", Fixtures.word(), "titleEn", "x".repeat(501), "type", "MOU",
				"parties[0].partnerId", this.partner, "parties[1].nameThen", "x".repeat(201), "articles[0].number",
				"x".repeat(30), "articles[0].heading", "x".repeat(600)))
			.containsExactly("Title in English", "Partner 2", "Name of that day 2", "Number 1", "Heading 1");
		assertThat(labels("/delegates", "posts[0].to", "then", "posts[0].from", "now", "posts[1].from", "later"))
			.containsExactly("From 1", "Until 1", "From 2");
		assertThat(labels("/admin/areas", "owners[0].from", "x", "sequence", "x")).containsExactly("Order", "From 1");
	}

}
