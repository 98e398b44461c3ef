package id.mitra.follow;

import id.mitra.platform.listing.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Account")
@Order(10)
@RestController
@RequestMapping("/api/account/follows")
public class FollowRestController {

	private final FollowService follows;

	FollowRestController(FollowService follows) {
		this.follows = follows;
	}

	@Operation(operationId = "listFollows", summary = "List what one follows")
	@GetMapping
	public Page<FollowDetails> list() {
		return new Page<>(this.follows.list(), null);
	}

	@Operation(operationId = "listFollowedMeetings", summary = "List the latest meetings of what one follows")
	@GetMapping("/meetings")
	public Page<FollowedMeeting> meetings() {
		return new Page<>(this.follows.meetings(), null);
	}

	@Operation(operationId = "followPartner", summary = "Follow a partner")
	@PutMapping("/partners/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	public void followPartner(@PathVariable long id) {
		this.follows.followPartner(id);
	}

	@Operation(operationId = "unfollowPartner", summary = "Follow a partner no more")
	@DeleteMapping("/partners/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	public void unfollowPartner(@PathVariable long id) {
		this.follows.unfollowPartner(id);
	}

	@Operation(operationId = "followAgreement", summary = "Follow an agreement")
	@PutMapping("/agreements/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	public void followAgreement(@PathVariable long id) {
		this.follows.followAgreement(id);
	}

	@Operation(operationId = "unfollowAgreement", summary = "Follow an agreement no more")
	@DeleteMapping("/agreements/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	public void unfollowAgreement(@PathVariable long id) {
		this.follows.unfollowAgreement(id);
	}

	@Operation(operationId = "followArea", summary = "Follow an area")
	@PutMapping("/areas/{code}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	public void followArea(@PathVariable String code) {
		this.follows.followArea(code);
	}

	@Operation(operationId = "unfollowArea", summary = "Follow an area no more")
	@DeleteMapping("/areas/{code}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	public void unfollowArea(@PathVariable String code) {
		this.follows.unfollowArea(code);
	}

}
