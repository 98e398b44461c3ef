package id.mitra.identity.account;

import id.mitra.identity.user.OpenSessions;
import id.mitra.identity.user.SessionDetails;
import id.mitra.platform.listing.Page;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/account/sessions")
class SessionRestController {

	private final OpenSessions sessions;

	SessionRestController(OpenSessions sessions) {
		this.sessions = sessions;
	}

	@GetMapping
	Page<SessionDetails> list() {
		return new Page<>(this.sessions.list(), null);
	}

	@DeleteMapping("/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void end(@PathVariable long id) {
		this.sessions.end(id);
	}

}
