package id.mitra.platform.form;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import id.mitra.Api;
import id.mitra.Browser;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Role;
import id.mitra.platform.error.FieldError;
import id.mitra.platform.form.ErrorSummary.SummaryLine;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What stands above a form that can't be saved.
 */
@MitraTest
class ErrorSummaryTests {

	private static final Pattern LINK = Pattern.compile("<a href=\"#([^\"]+)\">(?:([^<:]+): )?[^<]+</a>");

	private static final Pattern FILTER = Pattern
		.compile("<li>\\s*(?:<a href=\"(#[^\"]+)\">|<span>)([^<:]+): [^<]+</(?:a|span)>");

	/**
	 * A summary with its prefix, or a field that stands in a form, not in a row of it.
	 */
	private static final Pattern PART = Pattern.compile("errors\\([^']*'([^']+)'"
			+ "|form :: (?:input|textarea|select|radios|checkboxes|checkbox|failures)\\('([A-Za-z]+)'");

	private final Browser browser;

	private final String partner;

	private final ErrorSummary summary;

	private final Fixtures fixtures;

	ErrorSummaryTests(Api api, Fixtures fixtures, ErrorSummary summary) {
		this.fixtures = fixtures;
		this.summary = summary;
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
		assertThat(labels("/meetings/new", meeting(fields.toArray(String[]::new)))).containsExactly("With whom", "When",
				"By when 2", "Who 3", "By when 11");
		assertThat(labels("/meetings/new",
				meeting("when", "2 Nov 2023", "city", "x".repeat(201), "venue", "x".repeat(201),
						"partners[0].partnerId", this.partner, "partners[0].name", "One", "lead", this.partner,
						"partners[1].partnerId", "1234567", "partners[1].name", "None")))
			.containsExactly("Partner 2", "City", "Venue");
	}

	@Test
	void doesNotAskForATitleThatIsMadeOfWhatIsMissing() {
		assertThat(labels("/meetings/new", meeting("when", "2 Nov 2023"))).containsExactly("With whom");
		assertThat(labels("/meetings/new", "key", Fixtures.word(), "kind", "INTERNAL", "mode", "IN_PERSON", "status",
				"HELD", "classification", "OPEN", "when", "2 Nov 2023"))
			.containsExactly("Title");
	}

	@Test
	void followsThePageOnOtherForms() {
		assertThat(labels("/agreements", "key", Fixtures.word(), "everyMonths", "often", "clause", "three years",
				"type", "NONE"))
			.containsExactly("Title in Indonesian", "Type", "With", "Counted from", "Meets again in so many months");
		assertThat(labels("/agreements", "key", Fixtures.word(), "titleEn", "x".repeat(501), "type", "MOU",
				"parties[0].partnerId", this.partner, "parties[1].nameThen", "x".repeat(201), "articles[0].number",
				"x".repeat(30), "articles[0].heading", "x".repeat(600)))
			.containsExactly("Title in English", "Partner 2", "Name at that time 2", "Number", "Heading");
		assertThat(labels("/delegates", "posts[0].to", "then", "posts[0].from", "now", "posts[1].from", "later"))
			.containsExactly("Name", "Title 1", "Partner or unit 1", "From 1", "Until 1", "Title 2",
					"Partner or unit 2", "From 2");
		assertThat(labels("/admin/areas", "owners[0].from", "x", "sequence", "x")).containsExactly("Code",
				"Indonesian name", "English name", "Order", "Owner", "From");
	}

	@Test
	void followsWhatABrowserSendsWhereThePageSaysNoOrder() {
		long meeting = this.fixtures
			.meeting(Fixtures.meetingDraft(Long.parseLong(this.partner))
				.with("date", LocalDate.now().plusDays(9).toString())
				.with("status", "PLANNED"))
			.id();
		assertThat(labels("/meetings/" + meeting + "/postponement", "reason", " ", "date", "31 Februari"))
			.containsExactly("Reason", "Date");
		List<FieldError> wrong = List.of(new FieldError("date", "day", "No day."),
				new FieldError("reason", "required", "Why?"));
		assertThat(ordered(wrong, null, "reason", "date")).containsExactly("reason", "date");
		assertThat(ordered(wrong, null, "date", "reason")).containsExactly("date", "reason");
	}

	@Test
	void hasEveryRowOfAListBeforeTheListThatFollows() {
		List<FieldError> wrong = List.of(new FieldError("meetings[1].title", "size", "Long."),
				new FieldError("meetings[0].people[0].name", "size", "Long."),
				new FieldError("meetings[0].partners[10].kind", "required", "What?"),
				new FieldError("meetings[0].partners[1].name", "size", "Long."),
				new FieldError("meetings[0].partners", "required", "Who?"));
		assertThat(ordered(wrong,
				"meetings meetings.title meetings.partners meetings.partners.kind "
						+ "meetings.partners.name meetings.people.name"))
			.containsExactly("meetings[0].partners", "meetings[0].partners[1].name", "meetings[0].partners[10].kind",
					"meetings[0].people[0].name", "meetings[1].title");
	}

	@Test
	void namesFiltersAndLeadsToThoseAloneThatThePageHas() {
		assertThat(lines("/commitments?due=foo")).containsExactly("#due Due");
		assertThat(lines("/commitments?from=foo&partner=zz")).containsExactlyInAnyOrder("From", "Partner");
		assertThat(lines("/commitments/matrix?due=foo")).containsExactly("Due");
		assertThat(lines("/search?type=foo")).containsExactly("Kind");
		assertThat(lines("/delegates?partner=zz&on=foo")).containsExactlyInAnyOrder("Partner", "#on In office on");
		assertThat(lines("/areas/silence?months=foo")).containsExactly("Months");
		assertThat(lines("/agreements?area=ZZZ")).containsExactly("#area Area");
		assertThat(lines("/meetings?partner=zz&from=foo")).containsExactlyInAnyOrder("Partner", "#from From");
		assertThat(lines("/meetings/calendar?from=foo")).containsExactly("From");
	}

	/** What each line leads to, if to anything, and how it names it. */
	private List<String> lines(String path) {
		String body = this.browser.get(path).expect(422).body();
		return FILTER.matcher(body)
			.results()
			.map((line) -> ((line.group(1) != null) ? line.group(1) + " " : "") + line.group(2))
			.toList();
	}

	/** Each by the prefix of the summary that stands last above it. */
	@Test
	void hasANameForEveryFieldThatAFormHas() throws IOException {
		List<String> nameless = new ArrayList<>();
		for (Path template : templates()) {
			String prefix = null;
			Matcher part = PART.matcher(Files.readString(template));
			while (part.find()) {
				prefix = (part.group(1) != null) ? part.group(1) : prefix;
				if (part.group(2) != null && prefix != null && label(part.group(2), prefix) == null) {
					nameless.add(template.getFileName() + " " + prefix + "." + part.group(2));
				}
			}
		}
		assertThat(nameless).isEmpty();
	}

	private static List<Path> templates() throws IOException {
		try (Stream<Path> all = Files.walk(Path.of("src/main/resources/templates"))) {
			return all.filter((file) -> file.toString().endsWith(".html") && !file.toString().contains("fragments"))
				.toList();
		}
	}

	private @Nullable String label(String field, String prefix) {
		return this.summary.of(List.of(new FieldError(field, "wrong", "Wrong.")), prefix, null, null)
			.getFirst()
			.label();
	}

	@Test
	void asksToChooseWhereThereIsAChoice() {
		String body = this.browser.post("/commitments", "key", Fixtures.word(), "textEn", "x").expect(422).body();
		assertThat(body).contains("Choose one.");
	}

	@Test
	void saysOfARowWithinARowWhichOfBothWhereThereAreSeveral() {
		List<FieldError> wrong = List.of(new FieldError("meetings[0].people[1].title", "long", "Too long."));
		assertThat(told(wrong, "meetings[0].people[0].title", "meetings[0].people[1].title", "meetings[1].city"))
			.isEqualTo("Meeting 1, Person 2, Title at that time");
		assertThat(told(wrong, "meetings[0].people[0].title", "meetings[0].people[1].title"))
			.isEqualTo("Person 2, Title at that time");
		assertThat(told(wrong, "meetings[0].people[1].title", "meetings[", "meetings[1].city"))
			.isEqualTo("Meeting 1, Title at that time");
	}

	private @Nullable String told(List<FieldError> errors, String... sent) {
		return lines(errors, null, sent).getFirst().label();
	}

	private List<@Nullable String> ordered(List<FieldError> errors, @Nullable String order, String... sent) {
		return lines(errors, order, sent).stream().<@Nullable String>map(SummaryLine::field).toList();
	}

	private List<SummaryLine> lines(List<FieldError> errors, @Nullable String order, String... sent) {
		MockHttpServletRequest request = new MockHttpServletRequest("POST", "/press");
		for (String field : sent) {
			request.addParameter(field, "x");
		}
		RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
		LocaleContextHolder.setLocale(Locale.ENGLISH);
		try {
			return this.summary.of(errors, "press", order, null);
		}
		finally {
			LocaleContextHolder.resetLocaleContext();
			RequestContextHolder.resetRequestAttributes();
		}
	}

}
