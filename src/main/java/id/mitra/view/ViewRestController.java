package id.mitra.view;

import id.mitra.platform.listing.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Account")
@Order(10)
@RestController
@RequestMapping("/api/account/views")
public class ViewRestController {

	private final ViewService views;

	ViewRestController(ViewService views) {
		this.views = views;
	}

	@Operation(operationId = "listViews", summary = "List one's views of the list of meetings and of searches, by name")
	@GetMapping
	public Page<ViewDetails> list() {
		return new Page<>(this.views.list(), null);
	}

	@Operation(operationId = "getView", summary = "Get a view")
	@GetMapping("/{id}")
	public ViewDetails get(@PathVariable long id) {
		return this.views.get(id);
	}

	@Operation(operationId = "createView", summary = "Keep filters of the list of meetings, or a search, under a name")
	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	public ViewDetails create(@RequestBody ViewDraft draft) {
		return this.views.create(draft);
	}

	@Operation(operationId = "updateView", summary = "Change a view")
	@PutMapping("/{id}")
	public ViewDetails update(@PathVariable long id, @RequestBody ViewDraft draft) {
		return this.views.update(id, draft);
	}

	@Operation(operationId = "deleteView", summary = "Delete a view")
	@DeleteMapping("/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	public void delete(@PathVariable long id) {
		this.views.delete(id);
	}

}
