package id.mitra.summary.csv;

import id.mitra.area.AreaRestController;
import id.mitra.platform.text.Csv;
import id.mitra.summary.area.AreaSummaryRestController;
import id.mitra.summary.area.AreaTrends;
import id.mitra.summary.figures.AreaSummary;
import id.mitra.summary.figures.Balance;
import id.mitra.summary.figures.HeatQuery;
import id.mitra.summary.figures.SilenceQuery;
import id.mitra.summary.figures.SummaryQuery;
import id.mitra.summary.overview.OverviewRestController;
import id.mitra.summary.party.PartySummary;
import id.mitra.summary.party.PartySummaryRestController;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Every table of the pages of figures, as a file for a spreadsheet.
 */
@Controller
class CsvPageController {

	private final AreaRestController areas;

	private final AreaSummaryRestController summaries;

	private final OverviewRestController overview;

	private final PartySummaryRestController parties;

	private final Tables tables;

	CsvPageController(AreaRestController areas, AreaSummaryRestController summaries, OverviewRestController overview,
			PartySummaryRestController parties, Tables tables) {
		this.areas = areas;
		this.summaries = summaries;
		this.overview = overview;
		this.parties = parties;
		this.tables = tables;
	}

	@GetMapping("/areas/summary.csv")
	ResponseEntity<byte[]> areas(SummaryQuery query, @RequestParam(defaultValue = "areas") String table) {
		AreaTrends trends = this.summaries.trends(query);
		return file(table.equals("trends") ? this.tables.trends(trends) : this.tables.areas(trends));
	}

	@GetMapping("/areas/heat.csv")
	ResponseEntity<byte[]> heat(SummaryQuery query, @RequestParam(defaultValue = "partner") String by) {
		return file(this.tables.heat(this.overview.heat(HeatQuery.of(by, query, HeatQuery.MOST)), this.areas.all()));
	}

	@GetMapping("/areas/silence.csv")
	ResponseEntity<byte[]> silence(SilenceQuery query, @RequestParam(defaultValue = "partners") String table) {
		SilenceQuery all = query.whole();
		return file(switch (table) {
			case "areas" -> this.tables.silentAreas(this.overview.silence(all));
			case "pairs" -> this.tables.silentPairs(this.overview.silentPairs(all));
			default -> this.tables.silentPartners(this.overview.silence(all));
		});
	}

	@GetMapping("/areas/balance.csv")
	ResponseEntity<byte[]> balance(SummaryQuery query, @RequestParam(defaultValue = "visits") String table) {
		Balance balance = this.overview.balance(query);
		return file(switch (table) {
			case "leads" -> this.tables.leads(balance);
			case "levels" -> this.tables.pairs(balance.levels());
			default -> this.tables.visits(balance.visits());
		});
	}

	@GetMapping("/areas/{code}/summary.csv")
	ResponseEntity<byte[]> area(@PathVariable String code, SummaryQuery query,
			@RequestParam(defaultValue = "months") String table) {
		AreaSummary summary = this.summaries.area(code, query);
		return file(switch (table) {
			case "partners" -> this.tables.partners(summary.byPartner());
			case "levels" -> this.tables.byLevel(summary.byLevel());
			case "delegates" -> this.tables.delegates(summary.delegates());
			default -> this.tables.bars(summary.trend());
		});
	}

	@GetMapping("/partners/{id:\\d+}/summary.csv")
	ResponseEntity<byte[]> partner(@PathVariable long id, SummaryQuery query,
			@RequestParam(defaultValue = "areas") String table) {
		return file(party(this.parties.partner(id, query), table));
	}

	@GetMapping("/countries/{code}/summary.csv")
	ResponseEntity<byte[]> country(@PathVariable String code, SummaryQuery query,
			@RequestParam(defaultValue = "areas") String table) {
		return file(party(this.parties.country(code, query), table));
	}

	private Csv party(PartySummary summary, String table) {
		return switch (table) {
			case "months" -> this.tables.bars(summary.trend());
			case "partners" -> this.tables.partners(summary.byPartner());
			case "levels" -> this.tables.byLevel(summary.byLevel());
			case "visits" -> this.tables.visits(summary.visits());
			default -> this.tables.areas(summary.areas());
		};
	}

	private static ResponseEntity<byte[]> file(Csv csv) {
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_TYPE, Csv.TYPE)
			.header(HttpHeaders.CONTENT_DISPOSITION, csv.disposition())
			.body(csv.bytes());
	}

}
