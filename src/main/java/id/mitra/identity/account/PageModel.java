package id.mitra.identity.account;

import id.mitra.identity.caller.Caller;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.util.WebUtils;

/**
 * What every page shows of its reader: who, which language, light or dark, and where they
 * are.
 */
@ControllerAdvice(annotations = Controller.class)
class PageModel {

	private final ReadableAddresses addresses;

	PageModel(ReadableAddresses addresses) {
		this.addresses = addresses;
	}

	@ModelAttribute
	void addTo(Model model, HttpServletRequest request) {
		Caller.current().ifPresent((caller) -> model.addAttribute("caller", caller));
		model.addAttribute("lang", LocaleContextHolder.getLocale().getLanguage());
		Cookie theme = WebUtils.getCookie(request, PreferencesPageController.THEME);
		model.addAttribute("theme",
				(theme != null && theme.getValue().matches("light|dark")) ? theme.getValue() : "auto");
		if (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) == null) {
			model.addAttribute("path", this.addresses.of(request));
		}
	}

}
