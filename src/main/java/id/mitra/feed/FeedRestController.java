package id.mitra.feed;

import id.mitra.platform.listing.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Account")
@Order(10)
@RestController
@RequestMapping("/api/account/feeds")
class FeedRestController {

	private final FeedService feeds;

	FeedRestController(FeedService feeds) {
		this.feeds = feeds;
	}

	@Operation(operationId = "listFeeds", summary = "List one's calendar feeds, by name")
	@GetMapping
	public Page<FeedDetails> list() {
		return new Page<>(this.feeds.list(), null);
	}

	@Operation(operationId = "createFeed", summary = "Make a calendar feed; its address is told this once")
	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	public FeedDetails create(@RequestBody FeedDraft draft) {
		return this.feeds.create(draft);
	}

	@Operation(operationId = "deleteFeed", summary = "Revoke a calendar feed")
	@DeleteMapping("/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	public void delete(@PathVariable long id) {
		this.feeds.delete(id);
	}

}
