package id.mitra.platform.form;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What the next page tells about what was just done.
 */
@Component
public class Flash {

	private final MessageSource messages;

	Flash(MessageSource messages) {
		this.messages = messages;
	}

	public void success(RedirectAttributes redirect, String key, Object... arguments) {
		add(redirect, "success", key, arguments);
	}

	public void warning(RedirectAttributes redirect, String key, Object... arguments) {
		add(redirect, "warning", key, arguments);
	}

	private void add(RedirectAttributes redirect, String kind, String key, Object... arguments) {
		String text = this.messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
		redirect.addFlashAttribute("flash", new Note(kind, text));
	}

	/**
	 * A message and how grave it is: success, info, warning or danger.
	 */
	public record Note(String kind, String message) {
	}

}
