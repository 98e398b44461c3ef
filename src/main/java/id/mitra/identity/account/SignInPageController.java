package id.mitra.identity.account;

import java.util.List;

import id.mitra.identity.caller.Caller;
import id.mitra.identity.signin.Sessions;
import id.mitra.identity.signin.TypedName;
import id.mitra.identity.user.KnownUsers;
import id.mitra.platform.error.InvalidInput;
import id.mitra.platform.error.RecordNotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Signing in, the first time by a one-time link. There is no REST call behind these
 * pages: a program has no session to open.
 */
@Controller
class SignInPageController {

	private final AccountService accounts;

	private final Sessions sessions;

	private final ObjectProvider<KnownUsers> known;

	SignInPageController(AccountService accounts, Sessions sessions, ObjectProvider<KnownUsers> known) {
		this.accounts = accounts;
		this.sessions = sessions;
		this.known = known;
	}

	@GetMapping("/login")
	String login(Model model, HttpServletRequest request) {
		KnownUsers users = this.known.getIfAvailable();
		model.addAttribute("demoUsers", (users != null) ? users.all() : List.of());
		TypedName.take(request).ifPresent((name) -> model.addAttribute("typedName", name));
		return Caller.current().isPresent() ? "redirect:/" : "identity/account/login";
	}

	@GetMapping("/welcome/{secret}")
	String invited(@PathVariable String secret, Model model) {
		model.addAttribute("invitation",
				this.accounts.invited(secret).orElseThrow(() -> new RecordNotFound("sign-in link", "")));
		return "identity/account/welcome";
	}

	@PostMapping("/welcome/{secret}")
	String welcome(@PathVariable String secret, @RequestParam @Nullable String password, Model model,
			HttpServletRequest request, HttpServletResponse response) {
		try {
			this.sessions.open(this.accounts.welcome(secret, password), request, response);
			return "redirect:/";
		}
		catch (InvalidInput invalid) {
			refuse(invalid, model, response);
			return invited(secret, model);
		}
	}

	private static void refuse(InvalidInput invalid, Model model, HttpServletResponse response) {
		model.addAttribute("errors", invalid.errors());
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
	}

}
