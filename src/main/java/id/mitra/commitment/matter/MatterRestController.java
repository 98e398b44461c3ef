package id.mitra.commitment.matter;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Commitments")
@Order(2)
@RestController
public class MatterRestController {

	private final MatterService matters;

	MatterRestController(MatterService matters) {
		this.matters = matters;
	}

	@Operation(operationId = "listMatters", summary = "List what earlier meetings left to talk of at one")
	@GetMapping("/api/meetings/{id}/matters")
	public Matters of(@PathVariable long id) {
		return this.matters.of(id);
	}

}
