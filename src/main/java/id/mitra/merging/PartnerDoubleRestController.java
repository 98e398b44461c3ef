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

@Tag(name = "Partners")
@RestController
@RequestMapping("/api/partners/doubles")
public class PartnerDoubleRestController {

	private final DoubleService doubles;

	PartnerDoubleRestController(DoubleService doubles) {
		this.doubles = doubles;
	}

	/**
	 * What is written is looked at within seconds.
	 */
	@Operation(operationId = "listPartnerDoubles", summary = "List records that may be of one partner, likeliest first")
	@GetMapping
	public Page<DoublePair> list(@ParameterObject PageRequest page) {
		return this.doubles.list(MergerKind.PARTNER, page);
	}

	@Operation(operationId = "dismissPartnerDouble", summary = "Say that two records are not of one partner")
	@PostMapping("/dismissals")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	public void dismiss(@RequestBody DismissalDraft draft) {
		this.doubles.dismiss(MergerKind.PARTNER, draft);
	}

}
