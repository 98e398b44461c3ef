package id.mitra.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import id.mitra.bench.Case.Kind;

/**
 * All that the bench asks for. What is rare is as rare in a small register as in a big
 * one, and fills a page in both, so that both show the same.
 */
final class Cases {

	static final String FIRST_PAGE = "list, unfiltered";

	static final String DEEPEST_PAGE = "deepest page";

	static final String LOGGING = "log a meeting";

	static final String AREAS_FIGURES = "areas' figures, all time";

	static final String AREA_FIGURES = "one area's figures, all time";

	private static final LocalDate TODAY = LocalDate.now();

	private static final List<String[]> PERIODS = List.of(new String[] { "all time", "" },
			new String[] { "this year", "from=" + TODAY.withDayOfYear(1) + "&to=" + TODAY },
			new String[] { "last 12 months", "from=" + TODAY.minusYears(1).plusDays(1) + "&to=" + TODAY },
			new String[] { "3½ years", "from=2019-02-13&to=2022-08-09" });

	private final List<Case> all = new ArrayList<>();

	private Cases() {
	}

	static List<Case> all() {
		Cases cases = new Cases();
		cases.lists();
		cases.texts();
		cases.pairs();
		cases.records();
		cases.people();
		cases.promises();
		cases.browsing();
		cases.summaries();
		cases.parties();
		cases.searches();
		return cases.all;
	}

	private void lists() {
		list(FIRST_PAGE, "");
		list("list by area, many", "area=OSH");
		list("list by area with its part", "area=MIG");
		list("list by area, fewest", "area=STD");
		list("list by partner and its parts, most", "partner=" + Partners.FIRST_ID);
		list("list by partner, middling", "partner=" + (Partners.FIRST_ID + 30));
		list("list by partner and its parts, rare", "partner=" + Partners.RARE);
		list("list by country, most", "country=AD");
		list("list by country, rare", "country=" + Partners.RARE_COUNTRY);
		list("list by place, most", "place=ID");
		list("list by place, rare", "place=" + Partners.RARE_COUNTRY);
		list("list by delegate, busiest", "delegate=" + People.FIRST_ID);
		this.all.add(new Case("list by delegate, rare", Kind.LIST,
				(places) -> List.of("/meetings?delegate=" + places.rarePerson())));
		list("list by kind", "kind=SIGNING");
		list("list by level, many", "level=DIRECTOR");
		list("list by level, few", "level=HEAD_OF_GOVERNMENT");
		list("list by status", "status=POSTPONED");
		list("list by classification, open", "classification=OPEN");
		list("list by classification, secret", "classification=SECRET");
		list("list by period", "from=2021-03-01&to=2021-03-31");
		this.all.add(new Case(DEEPEST_PAGE, Kind.DEEPEST, (places) -> List.of("/meetings?cursor=" + places.deepest())));
	}

	private void list(String name, String filter) {
		this.all.add(Case.of(Kind.LIST, name, filter.isEmpty() ? "/meetings" : "/meetings?" + filter));
	}

	private void texts() {
		text("list by text, common word", Words.COMMON);
		text("list by text, middling word", Words.MIDDLING);
		text("list by text, rare word", Words.RARE);
		text("list by text, rarest word", Words.RAREST);
		text("list by text, a partner's name", Partners.FAMOUS);
		text("list by text, a person's name", People.RARE_NAME);
	}

	private void text(String name, String words) {
		this.all.add(Case.of(Kind.TEXT, name, "/meetings?q=" + encoded(words)));
	}

	private void pairs() {
		other("list by area and country", "/meetings?area=OSH&country=AE");
		other("list by area and rare country", "/meetings?area=OSH&country=" + Partners.RARE_COUNTRY);
		other("list by area and partner", "/meetings?area=TVET&partner=" + (Partners.FIRST_ID + 1));
		other("list by area and level", "/meetings?area=WAGE&level=HEAD_OF_GOVERNMENT");
		other("list by delegate and area", "/meetings?area=INSP&delegate=" + People.FIRST_ID);
		other("list by kind and place", "/meetings?kind=SIGNING&place=CH");
		other("list by partner and status", "/meetings?status=HELD&partner=" + Partners.RARE);
		other("list by area and text", "/meetings?area=OSH&q=" + Words.MIDDLING);
		other("list by text, two words seldom together",
				"/meetings?q=" + encoded(Words.COMMON + " " + Words.COMMON_ELSEWHERE));
	}

	private void records() {
		this.all.add(new Case("detail", Kind.OTHER,
				(places) -> places.meetings().stream().map((id) -> "/meetings/" + id).toList()));
		this.all.add(new Case(LOGGING, Kind.LOGGING, (places) -> List.of()));
		other("home", "/");
		other("a partner", "/partners/" + Partners.FIRST_ID);
		other("a person", "/delegates/" + People.FIRST_ID);
		other("a country", "/countries/AD");
		other("typeahead, search", "/search/instant?q=wand");
		other("typeahead, search, two words", "/search/instant?q=" + encoded(Words.COMMON + " " + Words.MIDDLING));
		other("typeahead, partner", "/api/partners/suggestions?q=wand");
		other("typeahead, partner, many", "/api/partners/suggestions?q=kem");
		other("typeahead, partner, typo", "/api/partners/suggestions?q=wandakria");
		other("typeahead, person", "/api/delegates/suggestions?q=zulhan");
		other("typeahead, person, two letters", "/api/delegates/suggestions?q=ba");
		other("typeahead, person, typo", "/api/delegates/suggestions?q=zulhandri%20wirakusnta");
	}

	/** The demo's Anwar Sanusi, Sekretaris Jenderal, among all who are invented. */
	private void people() {
		person("person by full name", "anwar sanusi");
		person("person by last name", "Sanusi");
		person("person by honorific and first name", "Prof Anwar");
		person("person by a mistyped name", "anwar sanussi");
		person("person by office", "Setjen");
		person("person by name and office", "Anwar Setjen");
		person("person by post and partner", "director ITC-ILO");
		person("person by a rare name", People.RARE_NAME);
	}

	private void person(String name, String typed) {
		this.all.add(Case.of(Kind.PERSON, name, "/api/delegates/suggestions?q=" + encoded(typed)));
	}

	/** There is one for every tenth meeting. */
	private void promises() {
		other("ledger", "/commitments");
		other("ledger, what is late", "/commitments?due=LATE");
		other("ledger of a partner and its parts, most", "/commitments?partner=" + Partners.FIRST_ID);
		other("ledger of an area", "/commitments?area=OSH&open=true");
		this.all.add(new Case("matters arising", Kind.OTHER,
				(places) -> places.meetings().stream().map((id) -> "/api/meetings/" + id + "/matters").toList()));
		summary("promises' figures", "/api/commitments/summary");
		summary("promises' figures, of a partner", "/api/commitments/summary?partner=" + Partners.FIRST_ID);
	}

	/** What stands beside and around the list, of all meetings and narrowed down. */
	private void browsing() {
		other("facets", "/api/meetings/facets");
		other("facets, of an area", "/api/meetings/facets?area=OSH");
		other("facets, of the largest partner", "/api/meetings/facets?partner=" + Partners.FIRST_ID);
		other("facets, of a month", "/api/meetings/facets?from=2020-03-01&to=2020-03-31");
		other("calendar", "/meetings/calendar?on=2020-03-15");
		other("calendar, of an area", "/meetings/calendar?on=2020-03-15&area=OSH");
		other("map", "/meetings/map");
		other("map, of an area", "/meetings/map?area=OSH");
		other("work", "/api/work");
		other("agreements", "/agreements");
		other("agreements in force", "/agreements?stage=IN_FORCE");
		other("agreements, notice within half a year", "/agreements?noticeWithin=180");
		other("an agreement and its clock", "/agreements/" + Loading.FIRST_AGREEMENT);
	}

	private void other(String name, String address) {
		this.all.add(Case.of(Kind.OTHER, name, address));
	}

	private void summaries() {
		summary(AREAS_FIGURES, "/api/areas/summary");
		summary(AREA_FIGURES, "/api/areas/OSH/summary");
		for (String[] period : PERIODS) {
			summary("areas, " + period[0], with("/areas", period[1]));
		}
		for (String[] period : PERIODS) {
			summary("one area, " + period[0], with("/areas/OSH", period[1]));
		}
		for (String[] period : PERIODS) {
			summary("heat map of partners, " + period[0], with("/areas/heat?by=partner", period[1]));
		}
		for (String[] period : PERIODS) {
			summary("heat map of countries, " + period[0], with("/areas/heat?by=country", period[1]));
		}
	}

	private void parties() {
		for (String[] period : PERIODS) {
			summary("a partner's figures, " + period[0],
					with("/partners/" + Partners.FIRST_ID + "/figures", period[1]));
		}
		for (String[] period : PERIODS) {
			summary("a country's figures, " + period[0], with("/countries/AD/figures", period[1]));
		}
	}

	private void summary(String name, String address) {
		this.all.add(Case.of(Kind.SUMMARY, name, address));
	}

	private static String with(String path, String query) {
		return query.isEmpty() ? path : path + (path.contains("?") ? "&" : "?") + query;
	}

	private void searches() {
		search(Kind.SEARCH, "search, common word", Words.COMMON);
		search(Kind.SEARCH, "search, middling word", Words.MIDDLING);
		search(Kind.SEARCH, "search, rare word", Words.RARE);
		search(Kind.SEARCH, "search, rarest word", Words.RAREST);
		search(Kind.SEARCH, "search, two words", Words.COMMON + " " + Words.MIDDLING);
		search(Kind.SEARCH, "search, phrase", "\"" + Words.PHRASE + "\"");
		search(Kind.TYPO, "search, typo in a partner's name", "wandakria");
		search(Kind.TYPO, "search, typo in a person's name", "zulhandri wirakusnta");
		search(Kind.TYPO, "search, typo in a word", "delegsi");
		search(Kind.OTHER, "search, two words seldom together", Words.COMMON + " " + Words.COMMON_ELSEWHERE);
		search(Kind.OTHER, "search, a partner's name", Partners.FAMOUS);
		search(Kind.OTHER, "search, a person's name", People.RARE_NAME);
		search(Kind.OTHER, "search, an area's synonym", "K3");
		search(Kind.OTHER, "search, nothing found", "qxzvjq");
	}

	private void search(Kind kind, String name, String words) {
		this.all.add(Case.of(kind, name, "/search?q=" + encoded(words)));
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
