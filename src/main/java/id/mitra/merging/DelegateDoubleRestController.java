package id.mitra.merging;

import id.mitra.platform.listing.Page;
import id.mitra.platform.listing.PageRequest;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Delegates")
@RestController
@RequestMapping("/api/delegates/doubles")
public class DelegateDoubleRestController {

	private final DoubleService doubles;

	DelegateDoubleRestController(DoubleService doubles) {
		this.doubles = doubles;
	}

	/**
	 * What is written is looked at within seconds.
	 */
	@Operation(operationId = "listDelegateDoubles", summary = "List records that may be of one person, likeliest first")
	@GetMapping
	public Page<DoublePair> list(@ParameterObject PageRequest page) {
		return this.doubles.list(MergerKind.DELEGATE, page);
	}

	@Operation(operationId = "dismissDelegateDouble", summary = "Say that two records are not of one person")
	@PostMapping("/dismissals")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	public void dismiss(@RequestBody DismissalDraft draft) {
		this.doubles.dismiss(MergerKind.DELEGATE, draft);
	}

}
