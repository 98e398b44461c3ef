package id.mitra.identity.user;

import id.mitra.platform.listing.Count;
import id.mitra.platform.listing.Page;
import id.mitra.platform.listing.PageRequest;
import id.mitra.platform.record.Version;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Users", description = "Who may sign in; for administrators.")
@Order(11)
@RestController
@RequestMapping("/api/users")
public class UserRestController {

	private final UserService users;

	UserRestController(UserService users) {
		this.users = users;
	}

	@GetMapping
	public Page<UserRow> list(@ParameterObject UserQuery query, @ParameterObject PageRequest page) {
		return this.users.list(query, page);
	}

	@GetMapping("/count")
	Count count(@ParameterObject UserQuery query) {
		return this.users.count(query);
	}

	@GetMapping("/{id}")
	public UserDetails get(@PathVariable long id) {
		return this.users.get(id);
	}

	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	public UserDetails create(@RequestBody UserDraft draft,
			@RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
		return this.users.create(draft, key);
	}

	@PutMapping("/{id}")
	public UserDetails update(@PathVariable long id,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable Version version,
			@RequestBody UserDraft draft) {
		return this.users.update(id, version, draft);
	}

	@DeleteMapping("/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	public void delete(@PathVariable long id) {
		this.users.delete(id);
	}

	@PostMapping("/{id}/restoration")
	public UserDetails restore(@PathVariable long id) {
		return this.users.restore(id);
	}

	@Operation(operationId = "createSignInLink",
			summary = "Make a one-time link for a user who has no password or forgot it")
	@PostMapping("/{id}/sign-in-link")
	public UserDetails invite(@PathVariable long id) {
		return this.users.invite(id);
	}

	@GetMapping("/{id}/tokens")
	public Page<TokenDetails> tokens(@PathVariable long id) {
		return new Page<>(this.users.tokens(id), null);
	}

	@DeleteMapping("/{id}/tokens/{tokenId}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	public void revokeToken(@PathVariable long id, @PathVariable long tokenId) {
		this.users.revokeToken(id, tokenId);
	}

}
