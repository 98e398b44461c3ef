package id.mitra.learning;

import id.mitra.platform.record.Version;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Learning", description = "What the reading of releases learns; for administrators.")
@Order(13)
@RestController
@RequestMapping("/api/settings/learning")
class LearningRestController {

	private final LearningService learning;

	LearningRestController(LearningService learning) {
		this.learning = learning;
	}

	/**
	 * What the reading of releases can learn from, and by what it reads. All that is
	 * classified above OPEN is left out, whoever asks.
	 */
	@Operation(operationId = "getLearning", summary = "Get what the reading of releases learns, for administrators")
	@GetMapping
	LearningDetails get() {
		return this.learning.get();
	}

	/**
	 * Has it learn anew, which takes some time; what comes of it is proposed only.
	 */
	@Operation(operationId = "learnAnew", summary = "Have the reading of releases learn anew")
	@PostMapping("/training")
	@ResponseStatus(HttpStatus.ACCEPTED)
	LearningDetails ask(@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable Version version) {
		return this.learning.ask(version);
	}

	@Operation(operationId = "dropLearning", summary = "Drop what was learned and not taken, or stop learning")
	@DeleteMapping("/training")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void drop(@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable Version version) {
		this.learning.drop(version);
	}

	@Operation(operationId = "takeLearning", summary = "Read releases by what was learned from now on")
	@PostMapping("/adoption")
	LearningDetails take(@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable Version version) {
		return this.learning.take(version);
	}

	@Operation(operationId = "revertLearning", summary = "Read releases again by what came with the application")
	@DeleteMapping("/adoption")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void revert(@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable Version version) {
		this.learning.revert(version);
	}

}
