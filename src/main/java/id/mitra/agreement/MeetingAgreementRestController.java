package id.mitra.agreement;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Agreements")
@RestController
public class MeetingAgreementRestController {

	private final AgreementService agreements;

	MeetingAgreementRestController(AgreementService agreements) {
		this.agreements = agreements;
	}

	@Operation(operationId = "listMeetingAgreements",
			summary = "List the agreements to which something happened at a meeting, and others with its partners")
	@GetMapping("/api/meetings/{id}/agreements")
	public MeetingAgreements at(@PathVariable long id) {
		return this.agreements.at(id);
	}

}
