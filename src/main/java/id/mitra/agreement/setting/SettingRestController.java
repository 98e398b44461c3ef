package id.mitra.agreement.setting;

import java.time.LocalDate;
import java.util.List;

import id.mitra.platform.record.Version;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
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

	@Operation(operationId = "addHoliday", summary = "Add a day on which nobody works")
	@PostMapping("/holidays/days")
	public List<Holiday> addHoliday(@RequestBody Holiday holiday) {
		return this.settings.add(holiday);
	}

	@Operation(operationId = "removeHoliday", summary = "Take a day out of those on which nobody works")
	@DeleteMapping("/holidays/days/{day}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	public void removeHoliday(@PathVariable LocalDate day) {
		this.settings.remove(day);
	}

	@Operation(operationId = "getPeriods", summary = "Get how long notes, decisions and duties take")
	@GetMapping("/periods")
	public PeriodsDetails periods() {
		return this.settings.periods();
	}

	@Operation(operationId = "replacePeriods", summary = "Replace how long notes, decisions and duties take")
	@PutMapping("/periods")
	public PeriodsDetails keepPeriods(
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable Version version,
			@RequestBody Periods periods) {
		return this.settings.keep(version, periods);
	}

}
