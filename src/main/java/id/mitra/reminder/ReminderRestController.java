package id.mitra.reminder;

import id.mitra.platform.listing.Count;
import id.mitra.platform.listing.Page;
import id.mitra.platform.listing.PageRequest;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Account")
@Order(10)
@RestController
@RequestMapping("/api/account/reminders")
class ReminderRestController {

	private final ReminderService reminders;

	ReminderRestController(ReminderService reminders) {
		this.reminders = reminders;
	}

	@Operation(operationId = "listReminders", summary = "List one's reminders, what is unread first")
	@GetMapping
	public Page<ReminderDetails> list(@ParameterObject PageRequest page) {
		return this.reminders.list(page);
	}

	@Operation(operationId = "countReminders", summary = "Count one's reminders that are unread")
	@GetMapping("/count")
	public Count count() {
		return this.reminders.unread();
	}

	@Operation(operationId = "readReminder", summary = "Mark a reminder as read")
	@PostMapping("/{id}/reading")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	public void read(@PathVariable long id) {
		this.reminders.read(id);
	}

	@Operation(operationId = "readReminders", summary = "Mark all of one's reminders as read")
	@PostMapping("/readings")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	public void readAll() {
		this.reminders.readAll();
	}

}
