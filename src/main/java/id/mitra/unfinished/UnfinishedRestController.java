package id.mitra.unfinished;

import java.util.UUID;

import id.mitra.platform.listing.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Account")
@Order(10)
@RestController
@RequestMapping("/api/account/unfinished")
public class UnfinishedRestController {

	private final UnfinishedService forms;

	UnfinishedRestController(UnfinishedService forms) {
		this.forms = forms;
	}

	@Operation(operationId = "listUnfinished", summary = "List the forms that one has not saved yet")
	@GetMapping
	public Page<UnfinishedDetails> list() {
		return new Page<>(this.forms.list(), null);
	}

	@Operation(operationId = "updateUnfinished", summary = "Keep what was typed into a form",
			description = "By the key that the form chose. Where another tab has kept it since, both stay, and the "
					+ "answer has another key. Of what was saved or thrown away meanwhile nothing is kept, and "
					+ "the answer says that it is finished.")
	@PutMapping("/{form}")
	public UnfinishedDetails update(@PathVariable("form") UUID key, @RequestBody UnfinishedDraft draft) {
		return this.forms.update(key, draft);
	}

	@Operation(operationId = "deleteUnfinished", summary = "Throw it away")
	@DeleteMapping("/{form}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	public void delete(@PathVariable("form") UUID key) {
		this.forms.delete(key);
	}

}
