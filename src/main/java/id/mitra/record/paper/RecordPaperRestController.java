package id.mitra.record.paper;

import id.mitra.platform.record.Version;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Records")
@Order(1)
@RestController
@RequestMapping("/api/settings/record-paper")
public class RecordPaperRestController {

	private final RecordPaperService papers;

	RecordPaperRestController(RecordPaperService papers) {
		this.papers = papers;
	}

	@Operation(operationId = "getRecordPaper", summary = "Get how records are printed")
	@GetMapping
	public RecordPaperDetails get() {
		return this.papers.get();
	}

	@Operation(operationId = "updateRecordPaper", summary = "Set how records are printed")
	@PutMapping
	public RecordPaperDetails update(
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable Version version,
			@RequestBody RecordPaperDraft draft) {
		return this.papers.update(version, draft);
	}

}
