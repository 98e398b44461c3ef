package id.mitra.summary.news;

import java.time.LocalDate;

import id.mitra.platform.listing.Page;
import id.mitra.summary.figures.SummaryQuery;
import id.mitra.summary.news.News.ChangedMeeting;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Summaries")
@RestController
@RequestMapping("/api/summaries")
public class NewsRestController {

	private final NewsService news;

	NewsRestController(NewsService news) {
		this.news = news;
	}

	@Operation(operationId = "getChanges", summary = "See what has changed since a day")
	@GetMapping("/changes")
	public News changes(@ParameterObject NewsQuery query) {
		return this.news.since(query);
	}

	@Operation(operationId = "getNewParties", summary = "See whom was met for the first time, and what went silent")
	@GetMapping("/changes/parties")
	public NewParties parties(@RequestParam(required = false) @Nullable LocalDate from,
			@RequestParam(required = false) @Nullable LocalDate to) {
		return this.news.parties(SummaryQuery.between(from, to));
	}

	@Operation(operationId = "listChangedMeetings", summary = "List the meetings that changed since a day")
	@GetMapping("/changes/meetings")
	public Page<ChangedMeeting> meetings(@ParameterObject NewsQuery query) {
		return new Page<>(this.news.meetings(query), null);
	}

}
