package id.mitra.agreement;

import id.mitra.agreement.duty.DutyDetails;
import id.mitra.agreement.duty.DutyDraft;
import id.mitra.agreement.duty.DutyList;
import id.mitra.agreement.duty.DutyService;
import id.mitra.agreement.event.EventDetails;
import id.mitra.agreement.event.EventDraft;
import id.mitra.platform.listing.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

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

@Tag(name = "Agreements")
@RestController
@RequestMapping("/api/agreements/{id}")
public class AgreementLogRestController {

	private final EventService events;

	private final DutyService duties;

	AgreementLogRestController(EventService events, DutyService duties) {
		this.events = events;
		this.duties = duties;
	}

	@Operation(operationId = "listAgreementEvents", summary = "List what happened to an agreement, the earliest first")
	@GetMapping("/events")
	public Page<EventDetails> events(@PathVariable long id) {
		return this.events.events(id);
	}

	@Operation(operationId = "getAgreementEvent", summary = "Get one event of an agreement")
	@GetMapping("/events/{eventId}")
	public NotedEvent event(@PathVariable long id, @PathVariable long eventId) {
		return this.events.event(id, eventId);
	}

	@Operation(operationId = "noteAgreementEvent", summary = "Note what happened to an agreement")
	@PostMapping("/events")
	@ResponseStatus(HttpStatus.CREATED)
	public NotedEvent note(@PathVariable long id, @RequestBody EventDraft event,
			@RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
		return this.events.add(id, event, key);
	}

	@Operation(operationId = "mendAgreementEvent", summary = "Mend an event of an agreement")
	@PutMapping("/events/{eventId}")
	public NotedEvent mend(@PathVariable long id, @PathVariable long eventId, @RequestBody EventDraft event) {
		return this.events.mend(id, eventId, event);
	}

	@Operation(operationId = "deleteAgreementEvent", summary = "Take an event out of an agreement's log")
	@DeleteMapping("/events/{eventId}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	public void delete(@PathVariable long id, @PathVariable long eventId) {
		this.events.delete(id, eventId);
	}

	@Operation(operationId = "listAgreementDuties", summary = "List what is to be done after an agreement's signature")
	@GetMapping("/duties")
	public DutyList duties(@PathVariable long id) {
		return this.duties.of(id);
	}

	@Operation(operationId = "keepAgreementDuty", summary = "Keep when a duty was done, and what shows it")
	@PutMapping("/duties/{dutyId}")
	public DutyDetails keep(@PathVariable long id, @PathVariable long dutyId, @RequestBody DutyDraft duty) {
		return this.duties.keep(id, dutyId, duty);
	}

}
