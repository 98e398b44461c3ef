package id.mitra.identity.account;

import id.mitra.identity.caller.Caller;
import id.mitra.identity.signin.Sessions;
import id.mitra.identity.user.AccessTokens;
import id.mitra.identity.user.TokenDetails;
import id.mitra.identity.user.TokenDraft;
import id.mitra.platform.listing.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

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

@Tag(name = "Account", description = "The caller's own profile, password, tokens and sessions.")
@Order(10)
@RestController
@RequestMapping("/api/account")
class AccountRestController {

	private final AccountService accounts;

	private final AccessTokens tokens;

	private final Sessions sessions;

	AccountRestController(AccountService accounts, AccessTokens tokens, Sessions sessions) {
		this.accounts = accounts;
		this.tokens = tokens;
		this.sessions = sessions;
	}

	@Operation(operationId = "getAccount", summary = "Get one's own account")
	@GetMapping
	AccountDetails get() {
		return AccountDetails.of(Caller.required());
	}

	@Operation(operationId = "updateAccount", summary = "Change one's own name, language and zone")
	@PutMapping
	AccountDetails update(@RequestBody AccountDraft draft) {
		return this.accounts.update(draft);
	}

	@Operation(operationId = "changePassword", summary = "Change one's own password")
	@PostMapping("/password")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void changePassword(@RequestBody PasswordChange change, HttpServletRequest request, HttpServletResponse response) {
		this.sessions.open(this.accounts.changePassword(change), request, response);
	}

	@PostMapping("/confirmation")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void confirm(@RequestBody PasswordConfirmation confirmation) {
		this.accounts.confirm(confirmation);
	}

	@GetMapping("/tokens")
	Page<TokenDetails> tokens() {
		return new Page<>(this.tokens.list(Caller.required().id()), null);
	}

	@PostMapping("/tokens")
	@ResponseStatus(HttpStatus.CREATED)
	TokenDetails createToken(@RequestBody TokenDraft draft) {
		return this.tokens.create(draft);
	}

	@DeleteMapping("/tokens/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void revokeToken(@PathVariable long id) {
		this.tokens.revoke(id);
	}

}
