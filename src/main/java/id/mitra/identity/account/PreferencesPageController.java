package id.mitra.identity.account;

import java.time.Duration;

import id.mitra.identity.caller.Caller;
import id.mitra.identity.caller.CallerLocale;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/**
 * The switches of language and of light and dark, remembered for a year and, for the
 * language, with the account.
 */
@Controller
@RequestMapping("/preferences")
class PreferencesPageController {

	static final String THEME = "theme";

	/**
	 * Visible ASCII, since an address has nothing else, and no second slash or backslash.
	 */
	private static final String LOCAL = "/(?![/\\\\])[!-~&&[^\\\\]]*";

	private final AccountRestController account;

	PreferencesPageController(AccountRestController account) {
		this.account = account;
	}

	@PostMapping("/language")
	RedirectView language(@RequestParam String locale, @RequestParam(defaultValue = "/") String back,
			HttpServletRequest request, HttpServletResponse response) {
		if (locale.matches("id|en")) {
			remember(CallerLocale.COOKIE, locale, request, response);
			Caller.current()
				.ifPresent(
						(caller) -> this.account.update(new AccountDraft(caller.displayName(), locale, caller.zone())));
		}
		return to(back);
	}

	@PostMapping("/theme")
	RedirectView theme(@RequestParam String theme, @RequestParam(defaultValue = "/") String back,
			HttpServletRequest request, HttpServletResponse response) {
		if (theme.matches("light|dark|auto")) {
			remember(THEME, theme, request, response);
		}
		return to(back);
	}

	private static void remember(String name, String value, HttpServletRequest request, HttpServletResponse response) {
		ResponseCookie cookie = ResponseCookie.from(name, value)
			.path("/")
			.maxAge(Duration.ofDays(365))
			.sameSite("Lax")
			.secure(request.isSecure())
			.build();
		response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
	}

	/**
	 * Only an address of our own, so that nobody can be sent elsewhere, and as it stands:
	 * braces in it are no variables.
	 */
	private static RedirectView to(String address) {
		RedirectView view = new RedirectView(address.matches(LOCAL) ? address : "/");
		view.setExpandUriTemplateVariables(false);
		view.setExposeModelAttributes(false);
		return view;
	}

}
