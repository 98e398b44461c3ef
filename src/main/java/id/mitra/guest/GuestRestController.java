package id.mitra.guest;

import id.mitra.platform.listing.Page;
import id.mitra.platform.listing.PageRequest;
import id.mitra.platform.record.Version;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Meetings")
@Order(1)
@RestController
@RequestMapping("/api/meetings/{id}")
class GuestRestController {

	private final GuestPageService pages;

	private final GuestService guests;

	GuestRestController(GuestPageService pages, GuestService guests) {
		this.pages = pages;
		this.guests = guests;
	}

	@Operation(operationId = "listGuestPages", summary = "List the open pages on which guests enter themselves")
	@GetMapping("/guest-pages")
	public Page<GuestPageDetails> pages(@PathVariable long id) {
		return new Page<>(this.pages.open(id), null);
	}

	@Operation(operationId = "openGuestPage",
			summary = "Open a page on which guests enter themselves; its address is told this once",
			description = "Whoever has the address enters themselves without an account, each device one person. It "
					+ "tells nothing of the meeting, and ends after an hour.")
	@PostMapping("/guest-pages")
	@ResponseStatus(HttpStatus.CREATED)
	public GuestPageDetails open(@PathVariable long id) {
		return this.pages.create(id);
	}

	@Operation(operationId = "revokeGuestPage", summary = "End a page of guests at once",
			description = "What was entered still waits.")
	@DeleteMapping("/guest-pages/{pageId}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	public void revoke(@PathVariable long id, @PathVariable long pageId) {
		this.pages.revoke(id, pageId);
	}

	@Operation(operationId = "listGuests", summary = "List the guests of a meeting who wait, first come first")
	@GetMapping("/guests")
	public Page<GuestDetails> guests(@PathVariable long id, @ParameterObject PageRequest page) {
		return this.guests.list(id, page);
	}

	@Operation(operationId = "confirmGuest",
			summary = "Confirm a guest, and put them among those who were at the meeting")
	@PostMapping("/guests/{guestId}/confirmation")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	public void confirm(@PathVariable long id, @PathVariable long guestId,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable Version version,
			@RequestBody GuestConfirmation confirmation) {
		this.guests.confirm(id, guestId, version, confirmation);
	}

	@Operation(operationId = "dismissGuest", summary = "Dismiss a guest, of whom nothing comes on record")
	@PostMapping("/guests/{guestId}/dismissal")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	public void dismiss(@PathVariable long id, @PathVariable long guestId,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable Version version) {
		this.guests.dismiss(id, guestId, version);
	}

}
