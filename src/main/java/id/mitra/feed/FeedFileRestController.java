package id.mitra.feed;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Gives a feed to whoever has its address, which is all that a calendar program can show.
 */
@RestController
class FeedFileRestController {

	private final FeedFetches feeds;

	FeedFileRestController(FeedFetches feeds) {
		this.feeds = feeds;
	}

	@GetMapping(path = "/feeds/{secret}.ics", produces = CalendarFile.TYPE)
	ResponseEntity<String> fetch(@PathVariable String secret) {
		return ResponseEntity.of(this.feeds.fetch(secret));
	}

}
