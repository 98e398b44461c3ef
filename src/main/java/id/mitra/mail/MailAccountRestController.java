package id.mitra.mail;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Account")
@Order(10)
@RestController
@RequestMapping("/api/account/mail")
class MailAccountRestController {

	private final MailAccountService accounts;

	MailAccountRestController(MailAccountService accounts) {
		this.accounts = accounts;
	}

	@Operation(operationId = "getMail", summary = "Get one's mail address")
	@GetMapping
	public MailAccount get() {
		return this.accounts.get();
	}

	@Operation(operationId = "updateMail",
			summary = "Set one's mail address, and whether one wants the digest; a new address is sent a link first")
	@PutMapping
	public MailAccount set(@RequestBody MailAccountDraft draft) {
		return this.accounts.set(draft);
	}

	@Operation(operationId = "proveMail", summary = "Prove that an address is one's own, by the link that it was sent")
	@PostMapping("/proof")
	@ResponseStatus(HttpStatus.OK)
	public MailAccount prove(@RequestBody MailProof proof) {
		return this.accounts.prove(proof);
	}

}
