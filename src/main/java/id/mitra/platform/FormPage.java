package id.mitra.platform;

import java.util.UUID;
import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Answers a form that a browser sent: with the page that saving leads to or, where it
 * can't be saved, with the form as it was typed and why. The form's template shows
 * {@code errors} and {@code conflicts}, and sends {@code currentVersion} or
 * {@code freshKey} instead of its own where there is one.
 */
@Component
public class FormPage {

	/**
	 * Saves.
	 * @param view the form's template
	 */
	public String answer(Model model, HttpServletResponse response, String view, Supplier<String> save) {
		model.addAttribute("typed", true);
		try {
			return save.get();
		}
		catch (InvalidInput invalid) {
			model.addAttribute("errors", invalid.errors());
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		}
		catch (StaleVersion stale) {
			model.addAttribute("conflicts", stale.conflicts());
			model.addAttribute("currentVersion", stale.current());
			response.setStatus(HttpStatus.CONFLICT.value());
		}
		catch (KeyReused reused) {
			model.addAttribute("freshKey", UUID.randomUUID().toString());
			response.setStatus(HttpStatus.CONFLICT.value());
		}
		return view;
	}

}
