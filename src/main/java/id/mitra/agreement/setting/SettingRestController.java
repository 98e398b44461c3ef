package id.mitra.agreement.setting;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Settings", description = "Holidays and periods, which administrators keep.")
@Order(20)
@RestController
@RequestMapping("/api/settings")
public class SettingRestController {

	private final SettingService settings;

	SettingRestController(SettingService settings) {
		this.settings = settings;
	}

	@Operation(operationId = "listHolidays", summary = "List the days on which nobody works")
	@GetMapping("/holidays")
	public List<Holiday> holidays() {
		return this.settings.holidays();
	}

	@Operation(operationId = "replaceHolidays", summary = "Replace the days on which nobody works")
	@PutMapping("/holidays")
	public List<Holiday> keepHolidays(@RequestBody List<Holiday> holidays) {
		return this.settings.keep(holidays);
	}

	@Operation(operationId = "getPeriods", summary = "Get how long notes, decisions and duties take")
	@GetMapping("/periods")
	public Periods periods() {
		return this.settings.periods();
	}

	@Operation(operationId = "replacePeriods", summary = "Replace how long notes, decisions and duties take")
	@PutMapping("/periods")
	public Periods keepPeriods(@RequestBody Periods periods) {
		return this.settings.keep(periods);
	}

}
